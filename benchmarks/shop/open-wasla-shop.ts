import { type Target, ask } from "../measure/http"
import type { Server } from "../servers/stock"
import { type ShopParts, logIn } from "./shop"

type Provisioned = {
  readonly tenant: { readonly id: string }
  readonly publishable_key: string
  readonly region_id: string
  readonly sales_channel_id: string
  readonly stock_location_id: string
  readonly shipping_profile_id: string
}

/** A store that was opened, without anybody logged in to it. */
export type OpenedStore = Omit<ShopParts, "staff"> & { readonly tenantId: string }

const PASSWORD = "a-long-password-1"
const ownerOf = (slug: string) => `owner@${slug}.example`

/** The host of a store, as a header. */
export function hostOf(server: Server, slug: string): Target {
  return { port: server.port, headers: { host: `${slug}.localhost:${server.port}` } }
}

/** The platform's operator, logged in. */
export function operatorOf(server: Server): Promise<Target> {
  return logIn(hostOf(server, "platform"), server.email, server.password)
}

/** Opens a store through the platform's API, as an operator does. */
export async function openStore(operator: Target, slug: string): Promise<OpenedStore> {
  const made = await ask<Provisioned>(operator, {
    method: "POST",
    path: "/platform/tenants",
    body: {
      slug,
      name_ar: `متجر ${slug}`,
      name_en: `Store ${slug}`,
      locale: "ar",
      currency_code: "sar",
      time_zone: "Asia/Riyadh",
      contact_email: ownerOf(slug),
      owner: { email: ownerOf(slug), password: PASSWORD, first_name: "Owner", last_name: slug },
    },
  })
  return {
    tenantId: made.tenant.id,
    publishableKey: made.publishable_key,
    regionId: made.region_id,
    salesChannelId: made.sales_channel_id,
    stockLocationId: made.stock_location_id,
    shippingProfileId: made.shipping_profile_id,
  }
}

/** Logs the owner of an opened store in. */
export async function enterStore(
  server: Server,
  slug: string,
  store: OpenedStore
): Promise<ShopParts> {
  return { ...store, staff: await logIn(hostOf(server, slug), ownerOf(slug), PASSWORD) }
}
