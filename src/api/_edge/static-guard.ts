import { EdgeError } from "./edge-error"
import type { EdgeHandler, TenantRequest } from "./types"

const STATIC = /^\/static(?:\/|$)/i
const PICTURE = /\.(png|jpe?g|webp|avif|gif)$/i

/**
 * Guards the folder that Medusa serves to everyone: a host sees only the files of its own store,
 * never private ones, and what is not a picture is only ever downloaded.
 */
export const staticGuard: EdgeHandler = (raw, res, next) => {
  const req: TenantRequest = raw
  const [rawPath = ""] = (req.url ?? "/").split("?", 1)
  const path = decodeURIComponent(rawPath).replace(/\\/g, "/")
  if (!STATIC.test(path)) {
    next()
    return
  }
  const [, , folder, ...rest] = path.split("/")
  const name = rest.at(-1) ?? ""
  const isClean = rest.length > 0 && rest.every((part) => part && !/^(\.|private-)/.test(part))
  if (!isClean || !req.tenant || folder !== req.tenant.id) {
    throw new EdgeError("request.no_such_route")
  }
  res.setHeader("X-Content-Type-Options", "nosniff")
  if (!PICTURE.test(name)) {
    res.setHeader("Content-Disposition", "attachment")
  }
  next()
}
