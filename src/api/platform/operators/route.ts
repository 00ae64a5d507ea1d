import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { languageOf } from "../../_edge/language"
import { listStaff } from "../../admin/staff/list-staff"
import { ListStaff } from "../../admin/staff/validators"

/** Lists who works on the platform, a page at a time. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"])
  // The platform's staff are the users of its own tenant, which this request is in.
  const { staff, next_cursor } = await listStaff(
    req.scope,
    ListStaff.parse(req.validatedQuery),
    language
  )
  const operators = staff.map(({ id, email, first_name, last_name, created_at, role }) => {
    return { id, email, first_name, last_name, created_at, role }
  })
  res.json({ operators, next_cursor })
}
