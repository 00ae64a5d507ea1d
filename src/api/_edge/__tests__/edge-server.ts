import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type Server,
} from "node:http"
import type { AddressInfo } from "node:net"
import express, { type Express } from "express"
import { gateListener } from "../../../tenancy/gate"
import type { ResolvedTenant } from "../../../tenancy/resolve-tenant"
import { answerError, createEdge, createTenantEdge } from ".."
import type { EdgeOptions, TenantEdgeOptions } from "../types"

const open = { status: "active", locale: "ar", movedTo: null }

/** Two stores and the platform, as the kernel would resolve them. */
const TENANTS: readonly ResolvedTenant[] = [
  { ...open, id: "ten_noor", slug: "noor", hosts: ["noor.localhost", "shop.noor.example"] },
  { ...open, id: "ten_rimal", slug: "rimal", hosts: ["rimal.localhost"] },
  { ...open, id: "platform", slug: "platform", hosts: ["platform.localhost"] },
]

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

export type EdgeServer = {
  ask: (
    path: string,
    options?: { method?: string; headers?: Record<string, string>; body?: string }
  ) => Promise<Answer>
  server: Server
  logged: string[]
  close: () => Promise<void>
}

type Settings = Partial<EdgeOptions & TenantEdgeOptions> & { app?: (app: Express) => void }

export const SECRETS = { jwt: "jwt-secret-of-the-tests", cookie: "cookie-secret-of-the-tests" }

/** Starts the whole edge in front of an Express application, on a free port. */
export async function startEdge(settings: Settings = {}): Promise<EdgeServer> {
  const logged: string[] = []
  const logger = {
    error: (line: string) => void logged.push(line),
    warn: (line: string) => void logged.push(line),
  }
  const options = {
    trustedProxies: 0,
    requestDeadlineMs: 2000,
    readinessChecks: {},
    storefrontPort: 8000,
    apiPort: 9000,
    rateLimits: { anonymous: 1000, customer: 1000, staff: 1000, login: 1000, tenant: 10000 },
    secrets: SECRETS,
    logger,
    ...settings,
  }
  const app = express()
  settings.app?.(app)
  const gate = gateListener(
    {
      baseDomain: "localhost",
      trustStoreHostFrom: [],
      before: createEdge(options),
      inside: createTenantEdge(options),
      resolve: async ({ slug, host }) =>
        TENANTS.find((one) => one.slug === slug || one.hosts.includes(host ?? "")),
      refuse: (req, res, { kind }) => answerError(req, res, new Error(kind), logger),
      fail: (req, res, error) => answerError(req, res, error, logger),
    },
    app
  )
  const server = createServer(gate)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return { ask: asker(port), server, logged, close: () => closing(server) }
}

function closing(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

function asker(port: number): EdgeServer["ask"] {
  return (path, { method = "GET", headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) }
      const request = httpRequest(
        {
          host: "127.0.0.1",
          port,
          path,
          method,
          headers: { Host: "noor.localhost:9000", ...length, ...headers },
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on("data", (chunk: Buffer) => chunks.push(chunk))
          response.on("error", reject)
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString("utf8"),
            })
          )
        }
      )
      request.on("error", reject)
      request.end(body)
    })
}
