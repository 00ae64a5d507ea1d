import { basename } from "node:path"
import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"

const KEY = /^private-[^/\\\0]{1,250}$/

function noSuchFile(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such file.", "file.not_found")
}

/** Sends a private file of this store to its staff, to be kept and not to be shown. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const key = req.params.key ?? ""
  if (!KEY.test(key)) {
    throw noSuchFile()
  }
  const files = req.scope.resolve(Modules.FILE)
  // Asks first, so that a missing file is an answer and not a broken stream.
  const found = await files.retrieveFile(key).catch(() => undefined)
  if (!found) {
    throw noSuchFile()
  }
  const stream = await files.getDownloadStream(key)
  res.attachment(basename(key).replace(/^private-\d*-?/, "") || "file")
  res.type("application/octet-stream")
  await pipeline(stream, res)
}
