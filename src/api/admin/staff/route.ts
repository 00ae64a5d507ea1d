import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { languageOf } from "../../_edge/language"
import { listStaff } from "./list-staff"
import { ListStaff } from "./validators"

/** Lists who works in the store, a page at a time. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"])
  res.json(await listStaff(req.scope, ListStaff.parse(req.validatedQuery), language))
}
