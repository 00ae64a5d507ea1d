import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ACCESS_MODULE } from "../../../../../modules/access"
import type AccessModuleService from "../../../../../modules/access/service"
import { createRoleWorkflow } from "../../../../../workflows/access/create-role"
import { languageOf } from "../../../../_edge/language"
import { grantorOf } from "../../../../_middleware/staff-caller"
import { roleResponse } from "../../role-response"
import type { CopyRole } from "../../validators"

/** Makes a role of the merchant's own that begins with what another one gives. */
export async function POST(req: MedusaRequest<CopyRole>, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"])
  const access = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  const copied = roleResponse(await access.findRole(req.params.id), language)
  const { description, branch_scoped, permissions } = copied
  const fields = { description, branch_scoped, permissions, ...req.validatedBody }
  const { result } = await createRoleWorkflow(req.scope).run({
    input: { by: grantorOf(req), fields },
  })
  res.status(201).json({ role: roleResponse(result, language) })
}
