import { type Target, ask } from "../measure/http"
import type { Server } from "../servers/stock"
import { type ShopParts, logIn } from "./shop"

type Made<Name extends string> = Readonly<Record<Name, { readonly id: string }>>

async function make<Name extends string>(
  staff: Target,
  name: Name,
  path: string,
  body: Readonly<Record<string, unknown>>
): Promise<string> {
  const answer = await ask<Made<Name>>(staff, { method: "POST", path: `/admin/${path}`, body })
  return answer[name].id
}

async function sellingParts(staff: Target) {
  // Its boot made one; with a second, Medusa would ask which products are in which.
  const { sales_channels } = await ask<{ sales_channels: { id: string }[] }>(staff, {
    method: "GET",
    path: "/admin/sales-channels",
  })
  const salesChannelId = sales_channels[0].id
  const key = await ask<{ api_key: { id: string; token: string } }>(staff, {
    method: "POST",
    path: "/admin/api-keys",
    body: { title: "Shop", type: "publishable" },
  })
  await make(staff, "api_key", `api-keys/${key.api_key.id}/sales-channels`, {
    add: [salesChannelId],
  })
  const regionId = await make(staff, "region", "regions", {
    name: "Saudi Arabia",
    currency_code: "sar",
    countries: ["sa"],
    payment_providers: ["pp_system_default"],
    is_tax_inclusive: true,
  })
  await make(staff, "price_preference", "price-preferences", {
    attribute: "currency_code",
    value: "sar",
    is_tax_inclusive: true,
  })
  await make(staff, "tax_region", "tax-regions", {
    country_code: "sa",
    provider_id: "tp_system",
    default_tax_rate: { name: "VAT", rate: 15, code: "vat" },
  })
  return { salesChannelId, publishableKey: key.api_key.token, regionId }
}

async function shippingOption(
  staff: Target,
  where: { readonly service_zone_id: string; readonly shipping_profile_id: string },
  { name, amount }: { readonly name: string; readonly amount: number }
): Promise<void> {
  await make(staff, "shipping_option", "shipping-options", {
    ...where,
    name,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: name, description: name, code: name.toLowerCase() },
    data: { id: "manual-fulfillment" },
    prices: [{ currency_code: "sar", amount }],
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: "true" },
      { attribute: "is_return", operator: "eq", value: "false" },
    ],
  })
}

async function shippingParts(staff: Target, salesChannelId: string) {
  const stockLocationId = await make(staff, "stock_location", "stock-locations", { name: "Main" })
  const location = `stock-locations/${stockLocationId}`
  await make(staff, "stock_location", `${location}/sales-channels`, { add: [salesChannelId] })
  await make(staff, "stock_location", `${location}/fulfillment-providers`, {
    add: ["manual_manual"],
  })
  const { stock_location } = await ask<{
    stock_location: { fulfillment_sets: { id: string }[] }
  }>(staff, {
    method: "POST",
    path: `/admin/${location}/fulfillment-sets?fields=*fulfillment_sets`,
    body: { name: "Delivery", type: "shipping" },
  })
  const setId = stock_location.fulfillment_sets[0].id
  const { fulfillment_set } = await ask<{
    fulfillment_set: { service_zones: { id: string }[] }
  }>(staff, {
    method: "POST",
    path: `/admin/fulfillment-sets/${setId}/service-zones?fields=*service_zones`,
    body: { name: "Country", geo_zones: [{ type: "country", country_code: "sa" }] },
  })
  const shippingProfileId = await make(staff, "shipping_profile", "shipping-profiles", {
    name: "Goods",
    type: "goods",
  })
  const where = {
    service_zone_id: fulfillment_set.service_zones[0].id,
    shipping_profile_id: shippingProfileId,
  }
  await shippingOption(staff, where, { name: "Standard", amount: 20 })
  await shippingOption(staff, where, { name: "Express", amount: 35 })
  return { stockLocationId, shippingProfileId }
}

/** Makes in stock Medusa the parts that Wasla gives every store when it is opened. */
export async function openStockShop(server: Server): Promise<ShopParts> {
  const anonymous = { port: server.port, headers: { host: `localhost:${server.port}` } }
  const staff = await logIn(anonymous, server.email, server.password)
  const selling = await sellingParts(staff)
  return { staff, ...selling, ...(await shippingParts(staff, selling.salesChannelId)) }
}
