import type { StoreLocale } from "../../modules/tenant/profile"

/** The country that a new store sells in. */
export const HOME_COUNTRY = "sa"

/** VAT of the home country in percent; shop prices contain it. */
export const HOME_TAX_PERCENT = 15

/** Providers of a new store, by their ids in Medusa. */
export const DEFAULT_PROVIDERS = {
  fulfillment: "manual_manual",
  payment: "pp_system_default",
  tax: "tp_system",
} as const

/** The ways to ship that a new store offers, with prices in the store's currency. */
export const SHIPPING_OPTIONS = [
  { code: "standard", amount: 20 },
  { code: "express", amount: 35 },
] as const

type ShippingCode = (typeof SHIPPING_OPTIONS)[number]["code"]

type Words = {
  readonly salesChannel: string
  readonly publishableKey: string
  readonly region: string
  readonly tax: string
  readonly stockLocation: string
  readonly shippingProfile: string
  readonly fulfillmentSet: string
  readonly shipping: Readonly<Record<ShippingCode, { name: string; description: string }>>
}

/** What the parts of a new store are called, in the store's language. */
export const STORE_WORDS: Readonly<Record<StoreLocale, Words>> = {
  ar: {
    salesChannel: "المتجر الإلكتروني",
    publishableKey: "واجهة المتجر",
    region: "المملكة العربية السعودية",
    tax: "ضريبة القيمة المضافة",
    stockLocation: "المستودع الرئيسي",
    shippingProfile: "الشحن الأساسي",
    fulfillmentSet: "التوصيل داخل المملكة",
    shipping: {
      standard: { name: "توصيل عادي", description: "من 3 إلى 5 أيام عمل" },
      express: { name: "توصيل سريع", description: "خلال يوم عمل إلى يومين" },
    },
  },
  en: {
    salesChannel: "Online store",
    publishableKey: "Storefront",
    region: "Saudi Arabia",
    tax: "VAT",
    stockLocation: "Main warehouse",
    shippingProfile: "Default shipping",
    fulfillmentSet: "Delivery in Saudi Arabia",
    shipping: {
      standard: { name: "Standard delivery", description: "3 to 5 working days" },
      express: { name: "Express delivery", description: "1 to 2 working days" },
    },
  },
}
