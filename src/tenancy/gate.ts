import diagnostics from "node:diagnostics_channel"
import type { IncomingMessage, Server, ServerResponse } from "node:http"
import { CONTRADICTION, nameOf, type NamingOptions, type ResolvedTenant } from "./resolve-tenant"
import { runInTenant, runWithoutTenant } from "./tenant-context"

/** A step of the way in; answers, or hands on with `next`. */
export type GateHandler = (
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void
) => void

/** Why a request names no store that is open. */
export type Refusal =
  | { readonly kind: "contradiction" | "no_tenant" | "unknown" | "paused" }
  | { readonly kind: "moved"; readonly movedTo: string }

/** What stands between the network and Medusa. */
export type GateOptions = NamingOptions & {
  /** Runs before the tenant is known: request id, headers, health, refusal of hostile input. */
  readonly before: readonly GateHandler[]
  /** Runs inside the tenant's context: CORS, rate limits. */
  readonly inside: readonly GateHandler[]
  readonly resolve: (name: { slug?: string; host?: string }) => Promise<ResolvedTenant | undefined>
  /** Answers a request that names no open store. */
  readonly refuse: (req: IncomingMessage, res: ServerResponse, refusal: Refusal) => void
  /** Answers a request that failed on the way in. */
  readonly fail: (req: IncomingMessage, res: ServerResponse, error: unknown) => void
}

type Listener = (req: IncomingMessage, res: ServerResponse) => void
type WithTenant = IncomingMessage & { tenant?: ResolvedTenant }

function chain(
  handlers: readonly GateHandler[],
  req: IncomingMessage,
  res: ServerResponse,
  done: (error?: unknown) => void
): void {
  const step = (index: number, error?: unknown): void => {
    if (error || index === handlers.length) {
      done(error)
      return
    }
    try {
      handlers[index](req, res, (problem) => step(index + 1, problem))
    } catch (thrown) {
      done(thrown)
    }
  }
  step(0)
}

async function tenantOf(
  req: IncomingMessage,
  options: GateOptions
): Promise<ResolvedTenant | Refusal> {
  const name = nameOf(req, options)
  if (name === CONTRADICTION) {
    return { kind: "contradiction" }
  }
  if (name.slug === undefined && name.host === undefined) {
    return { kind: "no_tenant" }
  }
  const tenant = await options.resolve(name)
  if (!tenant || tenant.status === "closed" || tenant.status === "provisioning") {
    return { kind: "unknown" }
  }
  if (tenant.movedTo) {
    return { kind: "moved", movedTo: tenant.movedTo }
  }
  return tenant.status === "suspended" ? { kind: "paused" } : tenant
}

async function admit(
  req: IncomingMessage,
  res: ServerResponse,
  options: GateOptions,
  medusa: Listener
): Promise<void> {
  const tenant = await tenantOf(req, options)
  if ("kind" in tenant) {
    options.refuse(req, res, tenant)
    return
  }
  const request: WithTenant = req
  request.tenant = tenant
  const requestId = req.headers["x-request-id"]?.toString()
  const context = { tenantId: tenant.id, slug: tenant.slug, requestId }
  runInTenant(context, () => {
    chain(options.inside, req, res, (error) => {
      if (error) {
        options.fail(req, res, error)
      } else {
        medusa(req, res)
      }
    })
  })
}

/** The listener that takes the place of Medusa's: whatever comes in passes here first. */
export function gateListener(options: GateOptions, medusa: Listener): Listener {
  return (req, res) => {
    // The server was opened by the platform's boot; a request must not inherit that.
    runWithoutTenant(() => {
      chain(options.before, req, res, (error) => {
        if (error) {
          options.fail(req, res, error)
          return
        }
        admit(req, res, options, medusa).catch((thrown: unknown) => options.fail(req, res, thrown))
      })
    })
  }
}

const gated = new WeakSet<Server>()

function guard(server: Server, options: GateOptions): void {
  gated.add(server)
  const listeners = server.listeners("request") as Listener[]
  server.removeAllListeners("request")
  const medusa: Listener = (req, res) => listeners.forEach((listener) => listener(req, res))
  server.on("request", gateListener(options, medusa))
}

/**
 * Puts the gate in front of every HTTP server of this process. Node announces a request before it
 * calls the server's listeners, so that even the first request finds the gate in place.
 * @returns what takes the gate away from servers that are yet to come
 */
export function openGate(options: GateOptions): () => void {
  const onRequest = (message: unknown) => {
    const { server } = message as { server: Server }
    if (!gated.has(server)) {
      guard(server, options)
    }
  }
  diagnostics.subscribe("http.server.request.start", onRequest)
  return () => void diagnostics.unsubscribe("http.server.request.start", onRequest)
}
