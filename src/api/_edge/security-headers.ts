import helmet from "helmet"
import { isSecure } from "./client-address"
import type { EdgeHandler } from "./types"

type Directives = Record<string, string[]>

const NOTHING: Directives = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

// The admin is one page of module scripts; its components set inline styles, and merchants show
// pictures from wherever their files live.
const ADMIN: Directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:", "https:", "http:"],
  mediaSrc: ["'self'", "blob:", "https:"],
  fontSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", "blob:"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

// One page that shows the API; its parts come from this server alone, and it asks nobody else.
const DOCS: Directives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

const ADMIN_DEVELOPMENT: Directives = {
  ...ADMIN,
  scriptSrc: ["'self'", "'unsafe-inline'", "'unsafe-eval'"],
  connectSrc: ["'self'", "ws:", "wss:"],
}

function build(directives: Directives, resources: "same-origin" | "cross-origin"): EdgeHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginResourcePolicy: { policy: resources },
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  })
}

/**
 * Sets helmet's headers: page policies for the admin and the API's page, nothing at all for API
 * answers and files.
 */
export function securityHeaders(options: {
  trustedProxies: number
  adminDevelopment?: boolean
}): EdgeHandler {
  const api = build(NOTHING, "same-origin")
  const files = build({ ...NOTHING, sandbox: [] }, "cross-origin")
  const docs = build(DOCS, "same-origin")
  const admin = build(options.adminDevelopment ? ADMIN_DEVELOPMENT : ADMIN, "same-origin")
  return (req, res, next) => {
    const path = req.url ?? "/"
    if (isSecure(req, options.trustedProxies)) {
      res.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
    }
    const choices: [RegExp, EdgeHandler][] = [
      [/^\/app(?:[/?]|$)/, admin],
      [/^\/docs\/?(?:\?|$)/, docs],
      [/^\/static\//, files],
    ]
    const [, choice] = choices.find(([pattern]) => pattern.test(path)) ?? [undefined, api]
    choice(req, res, next)
  }
}
