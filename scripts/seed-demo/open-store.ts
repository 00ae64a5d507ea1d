import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoStore } from "../../demo/store-data"
import { provisionTenantWorkflow } from "../../src/workflows/tenant/provision-tenant"

/** Opens a demo store and returns its tenant's id. */
export async function openStore(
  container: MedusaContainer,
  store: DemoStore,
  password: string
): Promise<string> {
  const { result } = await provisionTenantWorkflow(container).run({
    input: {
      slug: store.slug,
      name_ar: store.name.ar,
      name_en: store.name.en,
      locale: "ar",
      currency_code: "sar",
      time_zone: "Asia/Riyadh",
      vat_number: store.vat_number,
      contact_email: store.contact_email,
      contact_phone: store.contact_phone,
      theme: { preset: store.slug },
      owner: { ...store.owner, password },
    },
  })
  return result.tenant.id
}
