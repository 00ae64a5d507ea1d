import { logger } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MAIL_MODULE } from "../../modules/mail"
import type MailModuleService from "../../modules/mail/service"
import { requireTenant, runInTenant, runWithoutTenant } from "../../tenancy/tenant-context"
import { sendDueMailWorkflow } from "./send-due-mail"

/**
 * Sends the current store's mails when this process has a hand free, without waiting for it: a
 * slow server must not hold up who asks. What is lost with the process is still in the outbox.
 */
export function sendSoon(container: MedusaContainer): void {
  const { turns } = container.resolve<MailModuleService>(MAIL_MODULE)
  const { tenantId, slug } = requireTenant()
  const work = async (): Promise<void> => {
    try {
      const { result } = await sendDueMailWorkflow(container).run()
      if (result.more) {
        turns.request(tenantId, inStore)
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      logger.error(JSON.stringify({ event: "mail.turn_failed", tenantId, slug, message }))
    }
  }
  // It may begin when another store's turn ends, and must not inherit that store.
  const inStore = () => runWithoutTenant(() => runInTenant({ tenantId, slug }, work))
  turns.request(tenantId, inStore)
}
