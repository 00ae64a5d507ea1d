import { randomUUID } from "node:crypto"
import type { EdgeHandler } from "./types"

const ACCEPTABLE = /^[A-Za-z0-9._-]{1,64}$/

/** Gives every request an id, the caller's own if it is harmless, and says it in the answer. */
export const requestId: EdgeHandler = (req, res, next) => {
  const given = req.headers["x-request-id"]
  const id = typeof given === "string" && ACCEPTABLE.test(given) ? given : randomUUID()
  req.headers["x-request-id"] = id
  res.setHeader("X-Request-Id", id)
  next()
}

/** The id that `requestId` gave to this request. */
export function requestIdOf(req: Parameters<EdgeHandler>[0]): string {
  return String(req.headers["x-request-id"] ?? "")
}
