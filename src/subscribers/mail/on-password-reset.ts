import { tenantSubscriber } from "../../tenancy/background"
import { sendPasswordResetWorkflow } from "../../workflows/mail/send-password-reset"
import type { PasswordReset } from "../../workflows/mail/steps/describe-password-reset"

/** Sends the link to whoever asked for a new password and has an account. */
export default tenantSubscriber<PasswordReset>(async ({ event, container }) => {
  const { entity_id, actor_type, token } = event.data
  await sendPasswordResetWorkflow(container).run({ input: { entity_id, actor_type, token } })
})

export const config = { event: "auth.password_reset" }
