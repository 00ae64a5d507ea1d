import { tenantJob } from "../../tenancy/background"
import { sendSoon } from "../../workflows/mail/send-soon"

/** Sends what is to be tried again, and what was left by a process that ended. */
export default tenantJob({
  name: "send-due-mail",
  among: "tenants_with_due_mail",
  run: async (container) => sendSoon(container),
})

export const config = { name: "send-due-mail", schedule: "* * * * *" }
