import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PAGE } from "./page"

/** Shows the API as a page. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res.setHeader("Cache-Control", "public, max-age=300")
  res.type("text/html").send(PAGE)
}
