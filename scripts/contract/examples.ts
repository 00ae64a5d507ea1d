import type { Schema } from "./schema"

const store = {
  slug: "noor",
  name_ar: "نور للأزياء",
  name_en: "Noor Fashion",
  locale: "ar",
  currency_code: "sar",
  time_zone: "Asia/Riyadh",
  contact_email: "hello@noor.example",
  owner: { email: "owner@noor.example", first_name: "نورة", last_name: "العتيبي" },
}

/** Bodies to begin from, by operation, in both languages where they hold words. */
export const EXAMPLES: Readonly<Record<string, Schema>> = {
  "POST /platform/tenants": { store: { summary: "A store in Riyadh", value: store } },
  "POST /platform/tenants/{id}/suspend": {
    ar: { value: { reason: "لم تُسدَّد فاتورة الاشتراك" } },
    en: { value: { reason: "The subscription was not paid" } },
  },
  "POST /admin/store-profile": {
    ar: { value: { name_ar: "نور للأزياء الراقية" } },
    en: { value: { name_en: "Noor Fine Fashion" } },
  },
  "POST /admin/store-domains": { domain: { value: { domain: "shop.noor.example" } } },
  "POST /admin/products": {
    ar: {
      value: {
        title: "عباءة ليل",
        options: [{ title: "المقاس", values: ["54", "56"] }],
        metadata: { title_en: "Layl abaya" },
      },
    },
    en: {
      value: {
        title: "Layl abaya",
        options: [{ title: "Size", values: ["54", "56"] }],
        metadata: { title_ar: "عباءة ليل" },
      },
    },
  },
  "POST /store/carts/{id}/line-items": {
    line: { value: { variant_id: "variant_01K0000000000000000000000", quantity: 2 } },
  },
  "POST /store/customers/me/addresses": {
    ar: {
      value: {
        first_name: "نورة",
        address_1: "طريق الملك فهد",
        city: "الرياض",
        country_code: "sa",
      },
    },
    en: {
      value: {
        first_name: "Noura",
        address_1: "King Fahd Road",
        city: "Riyadh",
        country_code: "sa",
      },
    },
  },
  "POST /auth/{actor_type}/{auth_provider}": {
    emailpass: { value: { email: "owner@noor.example", password: "a-long-password" } },
  },
}
