import { linkIn } from "../../factories/mailbox"
import type { TestStore } from "../../factories/store"
import type { Maker } from "./maker"

/** What a store's people are known by, and the secrets among it. */
export type People = { readonly customerId: string; readonly secrets: readonly string[] }

/** Customers and their groups, colleagues to come, and keys. */
export async function addPeople(maker: Maker): Promise<People> {
  const { marker } = maker
  const group = await maker.make("customer_group", "/admin/customer-groups", { name: marker })
  const customer = await maker.make("customer", "/admin/customers", {
    email: `guest@${marker}.example`,
    first_name: marker,
  })
  await maker.post(`/admin/customer-groups/${group.id}/customers`, { add: [customer.id] })
  await maker.post(`/admin/customers/${customer.id}/addresses`, {
    address_name: marker,
    address_1: marker,
    city: "جدة",
    country_code: "sa",
  })
  const email = `new@${marker}.example`
  await maker.make("invitation", "/admin/invitations", { email, role: "cashier" })
  const key = await maker.make("api_key", "/admin/api-keys", { title: marker, type: "secret" })
  return {
    customerId: customer.id,
    secrets: [String(key.token), await linkIn(email, "invitation")],
  }
}

/** Everything that staff set up once: places, taxes, reasons, labels. */
export async function addSettings(maker: Maker, store: TestStore): Promise<void> {
  const { marker } = maker
  await maker.post("/admin/return-reasons", { value: marker, label: marker })
  await maker.post("/admin/refund-reasons", { code: marker, label: marker })
  await maker.post("/admin/shipping-option-types", { code: marker, label: marker })
  await maker.post("/admin/shipping-profiles", { name: marker, type: "custom" })
  const channel = await maker.make("sales_channel", "/admin/sales-channels", { name: marker })
  const place = await maker.make("stock_location", "/admin/stock-locations", {
    name: marker,
    address: { address_1: marker, city: "الدمام", country_code: "sa" },
  })
  await maker.post(`/admin/stock-locations/${place.id}/sales-channels`, { add: [channel.id] })
  const region = { name: marker, currency_code: "aed", countries: ["ae"] }
  await maker.post("/admin/regions", { ...region, payment_providers: ["pp_system_default"] })
  const tax = await maker.make("tax_region", "/admin/tax-regions", {
    country_code: "ae",
    provider_id: "tp_system",
  })
  const rate = { name: marker, code: marker, rate: 5, tax_region_id: tax.id }
  await maker.post("/admin/tax-rates", { ...rate, is_default: true })
  await maker.post("/admin/price-preferences", {
    attribute: "region_id",
    value: marker,
    is_tax_inclusive: true,
  })
  await maker.post("/admin/store-domains", { domain: `${store.slug}.${marker}.example` })
}
