import type { ProductDetail, Variant } from "@/data/product-model"

/** The value chosen for each option, by the option's id. */
export type Selection = Record<string, string>

/** The first choice shown: the first variant that can be bought, or simply the first. */
export function initialSelection(product: ProductDetail): Selection {
  const inStock = product.variants.find((variant) => variant.available !== 0)
  return { ...(inStock ?? product.variants[0])?.optionValues }
}

/** The variant that a selection names, if the product has it. */
export function selectedVariant(product: ProductDetail, selection: Selection): Variant | null {
  const matches = (variant: Variant) =>
    product.options.every((option) => variant.optionValues[option.id] === selection[option.id])
  return product.variants.find(matches) ?? null
}

/** Whether choosing a value beside the rest of the selection leads to something to buy. */
export function isOffered(
  product: ProductDetail,
  selection: Selection,
  optionId: string,
  value: string
): boolean {
  const variant = selectedVariant(product, { ...selection, [optionId]: value })
  return variant !== null && variant.available !== 0
}
