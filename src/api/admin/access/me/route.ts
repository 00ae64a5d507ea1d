import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { languageOf } from "../../../_edge/language"
import type { StaffRequest } from "../../../_middleware/staff-caller"

/** Says what the caller may do, so that pages show no more than that. */
export function GET(req: MedusaRequest & StaffRequest, res: MedusaResponse): void {
  const language = languageOf(req.headers["accept-language"])
  const { caller } = req
  const role = caller?.role && {
    id: caller.role.id,
    code: caller.role.code,
    name: language === "ar" ? caller.role.name_ar : caller.role.name_en,
  }
  res.json({
    user_id: caller?.id,
    role: role ?? null,
    permissions: [...(caller?.permissions ?? [])],
    // Null stands for all of them.
    branches: caller?.branches ?? null,
  })
}
