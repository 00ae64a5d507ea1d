import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { MailData, MailLocale } from "../../modules/mail/templates/data"
import { currentStore } from "./mail-look"

type Address = {
  first_name?: string | null
  last_name?: string | null
  company?: string | null
  address_1?: string | null
  address_2?: string | null
  city?: string | null
  province?: string | null
  postal_code?: string | null
  country_code?: string | null
  phone?: string | null
}

/** A line of an order, as far as a mail tells it. */
export type OrderLine = {
  id: string
  title: string
  product_title?: string | null
  variant_title?: string | null
  quantity: number
  original_total: BigNumberInput
}

/** An order, as far as a mail tells it. */
export type OrderFacts = {
  id: string
  display_id: number
  email?: string | null
  locale?: string | null
  currency_code: string
  created_at: string | Date
  total: BigNumberInput
  original_item_total: BigNumberInput
  original_shipping_total: BigNumberInput
  discount_total: BigNumberInput
  tax_total: BigNumberInput
  items: OrderLine[]
  shipping_address?: Address | null
  shipping_methods?: { name?: string | null }[]
}

const FIELDS = [
  ...["id", "display_id", "email", "locale", "currency_code", "created_at", "total"],
  ...["original_item_total", "original_shipping_total", "discount_total", "tax_total"],
  ...["items.*", "items.original_total", "shipping_address.*", "shipping_methods.name"],
]

/** An order of the current store, with its totals; nothing when there is none. */
export async function readOrder(
  container: MedusaContainer,
  id: string
): Promise<OrderFacts | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } })
  return data[0] as OrderFacts | undefined
}

/** The language of an order: the shopper's where it is one of ours, else the store's. */
export async function languageOf(
  container: MedusaContainer,
  { locale }: OrderFacts
): Promise<MailLocale> {
  const [, asked] = /^(ar|en)\b/i.exec(locale ?? "") ?? []
  const store = await currentStore(container)
  return asked ? (asked.toLowerCase() as MailLocale) : (store?.locale ?? "ar")
}

/** More than any currency has, and as many as a mail takes. */
const DIGITS = 18

/**
 * An amount as a decimal text. Prices that contain their tax make totals with endless fractions,
 * such as 100 / 1.15; only what is left of these is rounded.
 */
export function decimal(amount: BigNumberInput): string {
  return MathBN.convert(amount).decimalPlaces(DIGITS).toFixed()
}

/** What was bought: the product, and the variant where it says more. */
export function lineOf({ title, product_title, variant_title, quantity }: OrderLine) {
  const name = product_title ?? title
  const variant = variant_title && variant_title !== name ? variant_title : null
  return { title: name, variant, quantity: Number(quantity) }
}

/** Where an order goes, as it is written on a parcel. */
export function addressOf(
  { shipping_address: given }: OrderFacts,
  locale: MailLocale
): MailData["order-placed"]["address"] {
  if (!given) {
    return null
  }
  const country = given.country_code?.toUpperCase()
  const lines = [
    given.company,
    given.address_1,
    given.address_2,
    [given.city, given.province].filter(Boolean).join(locale === "ar" ? "، " : ", "),
    given.postal_code,
    country && new Intl.DisplayNames([locale], { type: "region" }).of(country),
  ]
  return {
    name: [given.first_name, given.last_name].filter(Boolean).join(" "),
    lines: lines.filter((line): line is string => Boolean(line)),
    phone: given.phone ?? null,
  }
}
