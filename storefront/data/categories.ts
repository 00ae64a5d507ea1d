import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { callApi } from "./api-client"
import { imagePath } from "./image-path"
import { localised } from "./localised"
import type { ApiCategory } from "./types"

/** A category in the reader's language. */
export type Category = {
  id: string
  handle: string
  name: string
  description: string
  parentId: string | null
  image: string | null
}

function toCategory(raw: ApiCategory, locale: Locale): Category {
  const image = raw.metadata?.image
  return {
    id: raw.id,
    handle: raw.handle,
    name: localised(raw.name, raw.metadata, "name_en", locale),
    description: localised(raw.description, raw.metadata, "description_en", locale),
    parentId: raw.parent_category_id,
    image: imagePath(typeof image === "string" ? image : null),
  }
}

/** All categories of the store, in the merchant's order. */
export const listCategories = cache(async (locale: Locale): Promise<Category[]> => {
  const body = await callApi<{ product_categories: ApiCategory[] }>("/store/product-categories", {
    locale,
    query: {
      limit: 100,
      fields: "id,name,handle,description,rank,parent_category_id,metadata",
    },
  })
  return body.product_categories
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((category) => toCategory(category, locale))
})

/** The ids of a category and of all categories under it. */
export function withDescendants(category: Category, all: Category[]): string[] {
  const children = all.filter((other) => other.parentId === category.id)
  return [category.id, ...children.flatMap((child) => withDescendants(child, all))]
}
