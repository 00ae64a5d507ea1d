import { EdgeError } from "./edge-error"
import type { EdgeHandler } from "./types"

/** Refuses uploads by their stated length: Medusa keeps them in memory and has no limit. */
export function uploadSize(maxBytes: number): EdgeHandler {
  return (req, _res, next) => {
    const isUpload = (req.headers["content-type"] ?? "")
      .trim()
      .toLowerCase()
      .startsWith("multipart/")
    if (isUpload) {
      const length = req.headers["content-length"]
      if (length === undefined) {
        throw new EdgeError("request.length_required", { Connection: "close" })
      }
      if (Number(length) > maxBytes) {
        throw new EdgeError("request.too_large", { Connection: "close" })
      }
    }
    next()
  }
}
