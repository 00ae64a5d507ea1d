import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EdgeError } from "../../../_edge/edge-error"
import { START, STYLE } from "../../page"

const PACKAGED: ReadonlyMap<string, string> = new Map([
  ["swagger-ui-bundle.js", require.resolve("swagger-ui-dist/swagger-ui-bundle.js")],
  ["swagger-ui.css", require.resolve("swagger-ui-dist/swagger-ui.css")],
])

const WRITTEN: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["start.js", ["text/javascript", START]],
  ["page.css", ["text/css", STYLE]],
])

/** Sends a part of the API's page. */
export function GET(req: MedusaRequest, res: MedusaResponse<string>): void {
  const name = req.params.file ?? ""
  res.setHeader("Cache-Control", "public, max-age=3600")
  const packaged = PACKAGED.get(name)
  if (packaged) {
    res.sendFile(packaged, { cacheControl: false })
    return
  }
  const written = WRITTEN.get(name)
  if (!written) {
    throw new EdgeError("request.no_such_route")
  }
  const [type, text] = written
  res.type(type).send(text)
}
