import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createRoleWorkflow } from "../../../workflows/access/create-role"
import { languageOf } from "../../_edge/language"
import { grantorOf } from "../../_middleware/staff-caller"
import { listRoles } from "./list-roles"
import { roleResponse } from "./role-response"
import { ListRoles, type CreateRole } from "./validators"

/** Lists the store's roles, a page at a time. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"])
  res.json(await listRoles(req.scope, ListRoles.parse(req.validatedQuery), language))
}

/** Adds a role of the merchant's own. */
export async function POST(req: MedusaRequest<CreateRole>, res: MedusaResponse): Promise<void> {
  const input = { by: grantorOf(req), fields: req.validatedBody }
  const { result } = await createRoleWorkflow(req.scope).run({ input })
  const language = languageOf(req.headers["accept-language"])
  res.status(201).json({ role: roleResponse(result, language) })
}
