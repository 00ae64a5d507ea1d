import type { MedusaContainer } from "@medusajs/framework/types"
import { TENANT_MODULE } from "../../modules/tenant"
import type TenantModuleService from "../../modules/tenant/service"
import type { MailLook } from "../../modules/mail/templates/look"
import { PLATFORM_TENANT_ID, requireTenant } from "../../tenancy/tenant-context"

/** How the platform's own mails look; nobody reads answers to them. */
const PLATFORM_LOOK: MailLook = {
  name_ar: "وصلة",
  name_en: "Wasla",
  time_zone: "Asia/Riyadh",
  contact_email: null,
  contact_phone: null,
  theme: { preset: "bahr" },
}

/** The current store, with its addresses; none where the platform itself is at work. */
export async function currentStore(container: MedusaContainer) {
  const { tenantId } = requireTenant()
  if (tenantId === PLATFORM_TENANT_ID) {
    return undefined
  }
  const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
  const [row] = await tenants.listTenants({ id: tenantId }, { relations: ["domains"], take: 1 })
  return row
}

/** How mails of the current store look, and in whose name they go. */
export async function readMailLook(container: MedusaContainer): Promise<MailLook> {
  const store = await currentStore(container)
  if (!store) {
    return PLATFORM_LOOK
  }
  const { name_ar, name_en, time_zone, contact_email, contact_phone } = store
  const { preset, tokens } = store.theme as MailLook["theme"]
  return { name_ar, name_en, time_zone, contact_email, contact_phone, theme: { preset, tokens } }
}
