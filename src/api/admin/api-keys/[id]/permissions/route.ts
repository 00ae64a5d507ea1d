import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "../../../../../modules/access"
import { keyNotFound } from "../../../../../modules/access/errors"
import type AccessModuleService from "../../../../../modules/access/service"
import { grantKeyWorkflow } from "../../../../../workflows/access/grant-key"
import { grantorOf } from "../../../../_middleware/staff-caller"
import type { GrantKey } from "../../validators"

async function assertKey(
  filter: { id: string; type?: "secret" },
  container: MedusaContainer
): Promise<void> {
  const [found] = await container.resolve(Modules.API_KEY).listApiKeys(filter, { take: 1 })
  if (!found) {
    throw keyNotFound()
  }
}

/** Shows what a key may do; a publishable one has no permissions. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await assertKey({ id }, req.scope)
  const access = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  res.json({ api_key_id: id, permissions: await access.grantsOf(id) })
}

/** Says what a secret key may do. */
export async function POST(req: MedusaRequest<GrantKey>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await assertKey({ id, type: "secret" }, req.scope)
  const input = { by: grantorOf(req), api_key_id: id, ...req.validatedBody }
  const { result } = await grantKeyWorkflow(req.scope).run({ input })
  res.json({ api_key_id: id, permissions: result })
}
