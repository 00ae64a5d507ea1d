import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ACCESS_MODULE } from "../../../../modules/access"
import type AccessModuleService from "../../../../modules/access/service"
import { deleteRoleWorkflow } from "../../../../workflows/access/delete-role"
import { updateRoleWorkflow } from "../../../../workflows/access/update-role"
import { languageOf } from "../../../_edge/language"
import { grantorOf } from "../../../_middleware/staff-caller"
import { roleResponse } from "../role-response"
import type { UpdateRole } from "../validators"

/** Shows a role. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  const role = await access.findRole(req.params.id)
  res.json({ role: roleResponse(role, languageOf(req.headers["accept-language"])) })
}

/** Changes a role of the merchant's own. */
export async function POST(req: MedusaRequest<UpdateRole>, res: MedusaResponse): Promise<void> {
  const input = { by: grantorOf(req), id: req.params.id, changes: req.validatedBody }
  const { result } = await updateRoleWorkflow(req.scope).run({ input })
  res.json({ role: roleResponse(result, languageOf(req.headers["accept-language"])) })
}

/** Removes a role of the merchant's own that nobody has. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { by: grantorOf(req), id: req.params.id }
  const { result: id } = await deleteRoleWorkflow(req.scope).run({ input })
  res.json({ id, object: "role", deleted: true })
}
