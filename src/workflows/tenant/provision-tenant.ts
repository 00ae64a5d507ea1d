import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { TenantProfile } from "../../modules/tenant/profile"
import { changeTenantStatusStep } from "./steps/change-tenant-status"
import { createDeliveryAreaStep } from "./steps/create-delivery-area"
import { createOwnerStep, type Owner } from "./steps/create-owner"
import { createOwnerLoginStep } from "./steps/create-owner-login"
import { createPricePreferencesStep } from "./steps/create-price-preferences"
import { createPublishableKeyStep } from "./steps/create-publishable-key"
import { createRegionStep } from "./steps/create-region"
import { createSalesChannelStep } from "./steps/create-sales-channel"
import { createShippingOptionsStep } from "./steps/create-shipping-options"
import { createShippingPricesStep } from "./steps/create-shipping-prices"
import { createShippingProfileStep } from "./steps/create-shipping-profile"
import { createStockLocationStep } from "./steps/create-stock-location"
import { createStoreStep } from "./steps/create-store"
import { createTaxRegionStep } from "./steps/create-tax-region"
import type { StoreRef } from "./steps/in-store-step"
import { joinOwnerStep } from "./steps/join-owner"
import { linkStorePartsStep } from "./steps/link-store-parts"
import { openAccessStep } from "./steps/open-access"
import { openOwnerAccountStep } from "./steps/open-owner-account"
import { registerTenantStep } from "./steps/register-tenant"
import { seedCountriesStep } from "./steps/seed-countries"
import { DEFAULT_PROVIDERS, HOME_COUNTRY, HOME_TAX_PERCENT, STORE_WORDS } from "./store-defaults"

/** What a new store needs to be known: its slug, what it tells about itself, and its owner. */
export type ProvisionTenantInput = TenantProfile & {
  slug: string
  owner: Owner
  /** The operator who asked for it. */
  actor?: string
}

type Plan = WorkflowData<{
  store: StoreRef
  name: string
  currency_code: string
  locale: TenantProfile["locale"]
  words: (typeof STORE_WORDS)["ar"]
}>

function sellingParts({ store, currency_code, words }: Plan) {
  seedCountriesStep({ store })
  const sales_channel_id = createSalesChannelStep({ store, name: words.salesChannel })
  const key = createPublishableKeyStep({ store, title: words.publishableKey })
  const region = { store, name: words.region, currency_code, countries: [HOME_COUNTRY] }
  const region_id = createRegionStep(region)
  createTaxRegionStep({
    store,
    country_code: HOME_COUNTRY,
    provider_id: DEFAULT_PROVIDERS.tax,
    name: words.tax,
    percent: HOME_TAX_PERCENT,
  })
  createPricePreferencesStep({ store, currency_code, region_id })
  return { sales_channel_id, key, region_id }
}

function shippingParts({ store, currency_code, locale, words }: Plan) {
  const stock_location_id = createStockLocationStep({ store, name: words.stockLocation })
  const shipping_profile_id = createShippingProfileStep({ store, name: words.shippingProfile })
  const area = { store, name: words.fulfillmentSet, country_code: HOME_COUNTRY }
  const { fulfillment_set_id, service_zone_id } = createDeliveryAreaStep(area)
  const options = { store, locale, service_zone_id, shipping_profile_id }
  const shipping_option_ids = createShippingOptionsStep(options)
  const price_set_ids = createShippingPricesStep({ store, currency_code })
  return {
    stock_location_id,
    shipping_profile_id,
    fulfillment_set_id,
    shipping_option_ids,
    price_set_ids,
  }
}

function ownerParts(store: Plan["store"], input: WorkflowData<ProvisionTenantInput>) {
  const person = transform({ input }, (data) => {
    const { password: _, account_id: __, ...rest } = data.input.owner
    return rest
  })
  const account_id = openOwnerAccountStep({ owner: input.owner, language: input.locale })
  const user_id = createOwnerStep({ store, owner: person })
  const auth_identity_id = createOwnerLoginStep({ store, user_id })
  joinOwnerStep({ account_id, tenant_id: store.tenant_id, user_id, auth_identity_id })
  openAccessStep({ store, owner_user_id: user_id })
  return user_id
}

/**
 * This workflow opens a store: its row on the platform, everything in it that it needs to sell,
 * and its owner. It is started by the platform; when a step fails, nothing of the store stays.
 */
export const provisionTenantWorkflow = createWorkflow(
  "provision-tenant",
  (input: WorkflowData<ProvisionTenantInput>) => {
    const row = transform({ input }, (data) => {
      const { owner: _, actor, ...profile } = data.input
      return { ...profile, created_by: actor }
    })
    const registered = registerTenantStep(row)
    const plan = transform({ input, registered }, (data) => {
      const { locale, name_ar, name_en, currency_code, actor } = data.input
      return {
        store: { tenant_id: data.registered.id, actor: actor ?? "platform" },
        name: locale === "ar" ? name_ar : name_en,
        currency_code,
        locale,
        words: STORE_WORDS[locale],
      }
    })
    const { store, currency_code } = plan
    const { sales_channel_id, key, region_id } = sellingParts(plan)
    const shipping = shippingParts(plan)
    createStoreStep({
      store,
      name: plan.name,
      currency_code,
      default_sales_channel_id: sales_channel_id,
      default_region_id: region_id,
      default_location_id: shipping.stock_location_id,
    })
    linkStorePartsStep({
      store,
      publishable_key_id: key.id,
      sales_channel_id,
      stock_location_id: shipping.stock_location_id,
      fulfillment_set_id: shipping.fulfillment_set_id,
      region_id,
      shipping_option_ids: shipping.shipping_option_ids,
      price_set_ids: shipping.price_set_ids,
    })
    const owner_user_id = ownerParts(store, input)
    const opening = { id: registered.id, to: "active" as const, actor: input.actor }
    const tenant = changeTenantStatusStep(opening)
    return new WorkflowResponse({
      tenant,
      publishable_key: key.token,
      sales_channel_id,
      region_id,
      stock_location_id: shipping.stock_location_id,
      shipping_profile_id: shipping.shipping_profile_id,
      owner_user_id,
    })
  }
)
