import type { EdgeHandler } from "./types"

const PERSONAL = /^\/(admin|store|auth|platform|hooks|ops)(?:[/?]|$)/

/** What belongs to a person is kept by no cache, unless the route itself says otherwise. */
export const cacheControl: EdgeHandler = (req, res, next) => {
  if (PERSONAL.test(req.url ?? "")) {
    res.setHeader("Cache-Control", "private, no-store")
  }
  next()
}
