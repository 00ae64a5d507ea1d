import type { Locale } from "@/i18n/locales"
import { imagePath } from "./image-path"
import { localised, localisedOption } from "./localised"
import type { ApiProduct, ApiVariant } from "./types"

/** What a variant costs now, and before a discount. */
export type Money = { amount: number; original: number | null; currency: string }

/** A variant as pages show it; `available` is null when stock isn't counted. */
export type Variant = {
  id: string
  sku: string | null
  price: Money | null
  available: number | null
  optionValues: Record<string, string>
}

/** A product as a card shows it. */
export type ProductCard = {
  id: string
  handle: string
  title: string
  images: string[]
  price: Money | null
  hasPriceRange: boolean
  soldOut: boolean
  isFeatured: boolean
  categoryIds: string[]
}

/** A product as its own page shows it. */
export type ProductDetail = ProductCard & {
  subtitle: string
  description: string
  options: { id: string; title: string; values: { value: string; label: string }[] }[]
  variants: Variant[]
}

/** The price of a variant with tax where the API has worked it out. */
export function priceOf(variant: ApiVariant): Money | null {
  const price = variant.calculated_price
  const amount = price?.calculated_amount_with_tax ?? price?.calculated_amount
  if (!price || amount === null || amount === undefined) {
    return null
  }
  const before = price.original_amount_with_tax ?? price.original_amount
  const original = before !== null && before !== undefined && before > amount ? before : null
  return { amount, original, currency: price.currency_code ?? "sar" }
}

/** How many of a variant can be bought; null when there is no limit. */
export function availableOf(variant: ApiVariant): number | null {
  if (!variant.manage_inventory || variant.allow_backorder) {
    return null
  }
  return Math.max(0, variant.inventory_quantity ?? 0)
}

function toVariant(raw: ApiVariant): Variant {
  const pairs = (raw.options ?? []).map((option) => [
    option.option_id ?? option.option?.id ?? "",
    option.value,
  ])
  return {
    id: raw.id,
    sku: raw.sku ?? null,
    price: priceOf(raw),
    available: availableOf(raw),
    optionValues: Object.fromEntries(pairs) as Record<string, string>,
  }
}

function picturesOf(raw: ApiProduct): string[] {
  const ranked = (raw.images ?? []).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const urls = [raw.thumbnail, ...ranked.map((image) => image.url)]
  return [...new Set(urls.map(imagePath).filter((path) => path !== null))]
}

/** Turns the API's product into a card in the reader's language. */
export function toProductCard(raw: ApiProduct, locale: Locale): ProductCard {
  const variants = (raw.variants ?? []).map(toVariant)
  const prices = variants.flatMap((variant) => (variant.price ? [variant.price] : []))
  const cheapest = prices.toSorted((a, b) => a.amount - b.amount)[0] ?? null
  return {
    id: raw.id,
    handle: raw.handle,
    title: localised(raw.title, raw.metadata, "title_en", locale),
    images: picturesOf(raw),
    price: cheapest,
    hasPriceRange: prices.some((price) => price.amount !== cheapest?.amount),
    soldOut: variants.length > 0 && variants.every((variant) => variant.available === 0),
    isFeatured: raw.metadata?.featured === true,
    categoryIds: (raw.categories ?? []).map((category) => category.id),
  }
}

/** Turns the API's product into the model of its own page. */
export function toProductDetail(raw: ApiProduct, locale: Locale): ProductDetail {
  const variants = (raw.variants ?? []).map(toVariant)
  const options = (raw.options ?? []).map((option) => {
    const used = new Set(variants.map((variant) => variant.optionValues[option.id]))
    const values = (option.values ?? []).filter((one) => used.has(one.value))
    return {
      id: option.id,
      title: localisedOption(option.title, raw.metadata, locale),
      values: values.map(({ value }) => ({
        value,
        label: localisedOption(value, raw.metadata, locale),
      })),
    }
  })
  return {
    ...toProductCard(raw, locale),
    subtitle: localised(raw.subtitle, raw.metadata, "subtitle_en", locale),
    description: localised(raw.description, raw.metadata, "description_en", locale),
    options: options.filter((option) => option.values.length > 0),
    variants,
  }
}
