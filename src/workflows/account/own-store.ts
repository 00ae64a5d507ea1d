import type { MedusaContainer } from "@medusajs/framework/types"
import type { AccountRow } from "../../modules/account/models/account"
import { provisionTenantWorkflow } from "../tenant/provision-tenant"
import type { WishedStore } from "./sign-up"

/**
 * Opens a store for a person, who owns it. Runs on the platform.
 * @throws `tenant.slug_invalid`, `tenant.slug_reserved` or `tenant.slug_taken`
 */
export async function openOwnStore(
  container: MedusaContainer,
  account: AccountRow,
  { slug, name_ar, name_en }: WishedStore
): Promise<{ id: string; slug: string }> {
  const { id: account_id, email, name, phone, language } = account
  const { result } = await provisionTenantWorkflow(container).run({
    input: {
      slug,
      name_ar,
      name_en,
      locale: language,
      currency_code: "sar",
      time_zone: "Asia/Riyadh",
      contact_email: email,
      contact_phone: phone,
      owner: { email, account_id, first_name: name },
      actor: account_id,
    },
  })
  return { id: result.tenant.id, slug: result.tenant.slug }
}
