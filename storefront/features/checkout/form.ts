import type { ApiAddress } from "@/data/types"
import type { MessageKey } from "@/i18n/translate"
import { latinDigits, normaliseSaudiMobile } from "./phone"
import { SAUDI_REGIONS } from "./regions"

/** The text fields of the checkout form, in the order they appear. */
export const CHECKOUT_FIELDS = [
  "first_name",
  "last_name",
  "email",
  "phone",
  "region",
  "city",
  "district",
  "street",
  "building_number",
  "postal_code",
  "short_address",
  "shipping_option",
  "payment_provider",
] as const

/** A field of the checkout form. */
export type CheckoutField = (typeof CHECKOUT_FIELDS)[number]

/** What the shopper typed, kept as it was. */
export type CheckoutValues = Record<CheckoutField, string>

/** The sentence to show beside each field that needs attention. */
export type CheckoutErrors = Partial<Record<CheckoutField, MessageKey>>

const EMAIL = /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]{2,}$/
const MAX_LENGTH = 120

/** Reads the form's fields, trimmed and no longer than an address can be. */
export function readValues(form: FormData): CheckoutValues {
  const read = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim().slice(0, MAX_LENGTH) : ""
  }
  return Object.fromEntries(CHECKOUT_FIELDS.map((name) => [name, read(name)])) as CheckoutValues
}

const RULES: Record<CheckoutField, (value: string) => MessageKey | null> = {
  first_name: (value) => (value ? null : "checkout.error.first_name"),
  last_name: (value) => (value ? null : "checkout.error.last_name"),
  email: (value) => (EMAIL.test(value) ? null : "checkout.error.email"),
  phone: (value) => (normaliseSaudiMobile(value) ? null : "checkout.error.phone"),
  region: (value) =>
    SAUDI_REGIONS.some((region) => region.ar === value) ? null : "checkout.error.region",
  city: (value) => (value ? null : "checkout.error.city"),
  district: (value) => (value ? null : "checkout.error.district"),
  street: (value) => (value ? null : "checkout.error.street"),
  building_number: (value) =>
    /^\d{1,4}$/.test(latinDigits(value)) ? null : "checkout.error.building_number",
  postal_code: (value) =>
    /^\d{5}$/.test(latinDigits(value)) ? null : "checkout.error.postal_code",
  short_address: (value) =>
    !value || /^[A-Za-z]{4}\s?\d{4}$/.test(latinDigits(value))
      ? null
      : "checkout.error.short_address",
  shipping_option: (value) => (value ? null : "checkout.error.shipping_option"),
  payment_provider: (value) => (value ? null : "checkout.error.payment_provider"),
}

/** The fields that need attention, each with its sentence. */
export function validate(values: CheckoutValues): CheckoutErrors {
  const errors: CheckoutErrors = {}
  for (const field of CHECKOUT_FIELDS) {
    const error = RULES[field](values[field])
    if (error) {
      errors[field] = error
    }
  }
  return errors
}

/** The address of valid values, in the form that carts and orders keep. */
export function toAddress(values: CheckoutValues, countryCode: string): ApiAddress {
  const building = latinDigits(values.building_number)
  const short = latinDigits(values.short_address).replace(/\s/g, "").toUpperCase()
  return {
    first_name: values.first_name,
    last_name: values.last_name,
    phone: normaliseSaudiMobile(values.phone),
    address_1: `${building} ${values.street}`,
    address_2: values.district,
    city: values.city,
    province: values.region,
    postal_code: latinDigits(values.postal_code),
    country_code: countryCode,
    metadata: {
      building_number: building,
      street: values.street,
      district: values.district,
      ...(short ? { short_address: short } : {}),
    },
  }
}
