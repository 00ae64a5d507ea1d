import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MAIL_MODULE } from "../../../modules/mail"
import type MailModuleService from "../../../modules/mail/service"
import { ListMailMessages } from "./validators"

/** Lists the store's mails and what became of them, a page at a time. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const mail = req.scope.resolve<MailModuleService>(MAIL_MODULE)
  res.json(await mail.listPage(ListMailMessages.parse(req.validatedQuery)))
}
