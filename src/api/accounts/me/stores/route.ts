import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listStores } from "../../../../workflows/account/own-stores"
import { openOwnStore } from "../../../../workflows/account/own-store"
import { countAccountLogin } from "../../../_middleware/count-login"
import { signedIn } from "../../../_middleware/signed-in"
import { Page, type OpenStore } from "../../validators"

/** Lists the stores that the caller works in. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { account } = await signedIn(req)
  res.json(await listStores(req.scope, account.id, Page.parse(req.validatedQuery)))
}

/** Opens another store, which the caller owns. */
export async function POST(req: MedusaRequest<OpenStore>, res: MedusaResponse): Promise<void> {
  const { account } = await signedIn(req)
  await countAccountLogin(req, `stores:${account.id}`)
  res.status(201).json({ store: await openOwnStore(req.scope, account, req.validatedBody) })
}
