import { tenantSubscriber } from "../../tenancy/background"
import { MAIL_QUEUED } from "../../workflows/mail/events"
import { sendSoon } from "../../workflows/mail/send-soon"

/** Lets a new mail leave at once instead of with the next minute. */
export default tenantSubscriber<{ id: string }>(async ({ container }) => {
  sendSoon(container)
})

export const config = { event: MAIL_QUEUED }
