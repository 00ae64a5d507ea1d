import { tenantJob } from "../../tenancy/background"
import { forgetOldMailWorkflow } from "../../workflows/mail/forget-old-mail"

/** Lets go of old mails, each store's own. */
export default tenantJob({
  name: "forget-old-mail",
  run: async (container) => {
    await forgetOldMailWorkflow(container).run()
  },
})

export const config = { name: "forget-old-mail", schedule: "17 3 * * *" }
