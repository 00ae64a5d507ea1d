import type { IncomingMessage, ServerResponse } from "node:http"
import { EdgeError } from "./edge-error"
import type { EdgeHandler, TenantRequest } from "./types"

const METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"
const HEADERS = [
  "Accept-Language",
  "Authorization",
  "Content-Type",
  "Idempotency-Key",
  "X-Medusa-Access-Token",
  "X-Medusa-Locale",
  "X-Publishable-Api-Key",
  "X-Request-Id",
  "X-Tenant",
].join(", ")
const EXPOSED = "X-Request-Id, Retry-After, Idempotency-Replayed"
const PREFLIGHT_SECONDS = "600"
const SAFE = new Set(["GET", "HEAD", "OPTIONS"])

type Ports = { storefrontPort: number; apiPort: number }

/** Whether an Origin is a page of one of these hosts, on a port that the platform serves. */
export function isOwnOrigin(origin: string, hosts: readonly string[], ports: Ports): boolean {
  let url: URL
  try {
    url = new URL(origin)
  } catch {
    return false
  }
  const isWeb = url.protocol === "https:" || url.protocol === "http:"
  const served = ["", String(ports.storefrontPort), String(ports.apiPort)]
  return isWeb && hosts.includes(url.hostname) && served.includes(url.port)
}

function isPreflight(req: IncomingMessage): boolean {
  return req.method === "OPTIONS" && req.headers["access-control-request-method"] !== undefined
}

function allow(res: ServerResponse, origin: string): void {
  res.setHeader("Access-Control-Allow-Origin", origin)
  res.setHeader("Access-Control-Allow-Credentials", "true")
  res.setHeader("Access-Control-Expose-Headers", EXPOSED)
}

function answerPreflight(res: ServerResponse, own: boolean): void {
  if (own) {
    res.setHeader("Access-Control-Allow-Methods", METHODS)
    res.setHeader("Access-Control-Allow-Headers", HEADERS)
    res.setHeader("Access-Control-Max-Age", PREFLIGHT_SECONDS)
  }
  res.statusCode = 204
  res.setHeader("Content-Length", "0")
  res.end()
}

// Medusa's own CORS reads a list that is the same for every store. It sees no Origin, and what it
// would set all the same is dropped, so that only the store's own hosts decide.
function keepMedusaOut(req: TenantRequest, res: ServerResponse): void {
  const setHeader = res.setHeader.bind(res)
  res.setHeader = (name, value) =>
    name.toLowerCase().startsWith("access-control-") ? res : setHeader(name, value)
  const origin = req.headers.origin
  if (origin !== undefined) {
    req.edgeOrigin = origin
    delete req.headers.origin
  }
}

/** CORS that follows each store's own hosts, and refuses other pages the use of its cookies. */
export function cors(ports: Ports): EdgeHandler {
  return (raw, res, next) => {
    const req: TenantRequest = raw
    const { origin } = req.headers
    const own = origin !== undefined && isOwnOrigin(origin, req.tenant?.hosts ?? [], ports)
    res.setHeader("Vary", "Origin")
    if (own) {
      allow(res, origin)
    }
    if (isPreflight(req)) {
      answerPreflight(res, own)
      return
    }
    // Stores are one site for a browser, so SameSite cookies don't stop a page of another store.
    const isForeign = origin !== undefined && !own && req.headers.cookie !== undefined
    if (isForeign && !SAFE.has(req.method ?? "")) {
      throw new EdgeError("request.foreign_origin")
    }
    keepMedusaOut(req, res)
    next()
  }
}
