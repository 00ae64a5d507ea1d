import type { ApiProduct } from "./types"

/** Folds spelling variants of Arabic and case of Latin, so that both sides compare equal. */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}|\u0640/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .toLowerCase()
    .trim()
}

/** Whether every word of a search occurs in the product's texts, in either language. */
export function matchesSearch(product: ApiProduct, q: string): boolean {
  const texts = [
    product.title,
    product.subtitle,
    product.description,
    product.handle,
    product.metadata?.title_en,
    product.metadata?.description_en,
    ...(product.variants ?? []).map((variant) => variant.sku),
  ]
  const haystack = foldForSearch(texts.filter((text) => typeof text === "string").join(" "))
  return foldForSearch(q)
    .split(/\s+/)
    .every((word) => haystack.includes(word))
}
