import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "../../modules/access"
import type AccessModuleService from "../../modules/access/service"
import type { Invited } from "../../modules/invitation/service"
import { TENANT_MODULE } from "../../modules/tenant"
import { tenantNotFound } from "../../modules/tenant/errors"
import type TenantModuleService from "../../modules/tenant/service"
import { requireTenant } from "../../tenancy/tenant-context"
import { accountPage } from "../account/account-pages"
import { sendMailWorkflow } from "../mail/send-mail"

/** The store that is invited to, as its own words have it. Runs in the store. */
export async function invitingStore(container: MedusaContainer) {
  const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
  const [store] = await tenants.listTenants({ id: requireTenant().tenantId }, { take: 1 })
  if (!store) {
    throw tenantNotFound()
  }
  return store
}

async function inviterName(container: MedusaContainer, userId: string): Promise<string> {
  const [user] = await container.resolve(Modules.USER).listUsers({ id: userId }, { take: 1 })
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ")
  return name || (user?.email ?? "")
}

/** Mails an invitation in the store's language and look. Runs in the store. */
export async function mailInvitation(
  container: MedusaContainer,
  { invitation, secret }: Invited
): Promise<void> {
  const store = await invitingStore(container)
  const role = await container
    .resolve<AccessModuleService>(ACCESS_MODULE)
    .findRole(invitation.role_id)
  const isArabic = store.locale === "ar"
  await sendMailWorkflow(container).run({
    input: {
      to: invitation.email,
      template: "invitation",
      locale: store.locale,
      data: {
        store_name: isArabic ? store.name_ar : store.name_en,
        inviter_name: await inviterName(container, invitation.invited_by),
        role_name: isArabic ? role.name_ar : role.name_en,
        url: accountPage("invitation", `${store.id}.${secret}`),
        expires_at: new Date(invitation.expires_at).toISOString(),
      },
      // The hash stands for the secret, so that each one is mailed once.
      idempotency_key: `invitation:${invitation.token_hash}`,
    },
  })
}
