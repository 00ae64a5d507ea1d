import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { callApi } from "./api-client"
import {
  toProductCard,
  toProductDetail,
  type ProductCard,
  type ProductDetail,
} from "./product-model"
import { matchesSearch } from "./product-search"
import { requestStore } from "./request-store"
import type { Sort } from "./sorts"
import type { ApiProduct } from "./types"

/** How many products one page of a list shows. */
export const PAGE_SIZE = 12

// Up to this many products the storefront sorts by price and searches both languages itself.
const SMALL_CATALOGUE = 100

const CARD_FIELDS = [
  "id,title,subtitle,description,handle,thumbnail,created_at,metadata,images.url,images.rank",
  "variants.id,variants.sku,variants.manage_inventory,variants.allow_backorder",
  "variants.inventory_quantity,*variants.calculated_price,*categories",
].join(",")

const DETAIL_FIELDS = [
  "id,title,subtitle,description,handle,thumbnail,metadata,images.id,images.url,images.rank",
  "*categories,*options,*options.values,*variants,*variants.options,*variants.calculated_price",
  "variants.inventory_quantity,variants.manage_inventory,variants.allow_backorder",
].join(",")

type Filter = { categoryIds?: string[]; q?: string; ids?: string[] }
type Page = { limit: number; offset?: number; order?: string }
type ListBody = { products: ApiProduct[]; count: number }

/** One page of a list of products. */
export type ProductPage = { products: ProductCard[]; count: number; page: number; pages: number }

async function fetchProducts(locale: Locale, filter: Filter, page: Page): Promise<ListBody> {
  const { store } = await requestStore()
  return callApi<ListBody>("/store/products", {
    locale,
    query: {
      fields: CARD_FIELDS,
      region_id: store.region_id,
      category_id: filter.categoryIds,
      id: filter.ids,
      q: filter.q || undefined,
      limit: page.limit,
      offset: page.offset ?? 0,
      order: page.order ?? "-created_at",
    },
  })
}

/** The newest products of the store. */
export const newestProducts = cache(async (locale: Locale, limit: number) => {
  const { products } = await fetchProducts(locale, {}, { limit })
  return products.map((product) => toProductCard(product, locale))
})

/** The newest products of some categories. */
export const productsOfCategories = cache(
  async (locale: Locale, categoryIds: string, limit: number): Promise<ProductCard[]> => {
    const filter = { categoryIds: categoryIds.split(",") }
    const { products } = await fetchProducts(locale, filter, { limit })
    return products.map((product) => toProductCard(product, locale))
  }
)

function byPrice(sort: Sort) {
  const sign = sort === "price-desc" ? -1 : 1
  return (a: ProductCard, b: ProductCard) =>
    sign * ((a.price?.amount ?? Infinity) - (b.price?.amount ?? Infinity))
}

function slice(all: ProductCard[], page: number): ProductPage {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE))
  const current = Math.min(page, pages)
  const start = (current - 1) * PAGE_SIZE
  const products = all.slice(start, start + PAGE_SIZE)
  return { products, count: all.length, page: current, pages }
}

async function pageFromApi(locale: Locale, filter: Filter, page: number): Promise<ProductPage> {
  const offset = (page - 1) * PAGE_SIZE
  const { products, count } = await fetchProducts(locale, filter, { limit: PAGE_SIZE, offset })
  const cards = products.map((product) => toProductCard(product, locale))
  return { products: cards, count, page, pages: Math.max(1, Math.ceil(count / PAGE_SIZE)) }
}

/** One page of products by category or search, in the order asked for. */
export async function listProducts(
  locale: Locale,
  filter: { categoryIds?: string[]; q?: string },
  sort: Sort,
  page: number
): Promise<ProductPage> {
  if (sort === "newest" && !filter.q) {
    return pageFromApi(locale, filter, page)
  }
  const { categoryIds, q } = filter
  const { products, count } = await fetchProducts(
    locale,
    { categoryIds },
    { limit: SMALL_CATALOGUE }
  )
  if (count > SMALL_CATALOGUE) {
    return pageFromApi(locale, filter, page)
  }
  const found = q ? products.filter((product) => matchesSearch(product, q)) : products
  const cards = found.map((product) => toProductCard(product, locale))
  return slice(sort === "newest" ? cards : cards.toSorted(byPrice(sort)), page)
}

/** One product by its handle, or null when the store has none. */
export const findProduct = cache(
  async (locale: Locale, handle: string): Promise<ProductDetail | null> => {
    const { store } = await requestStore()
    const { products } = await callApi<{ products: ApiProduct[] }>("/store/products", {
      locale,
      query: { handle, limit: 1, region_id: store.region_id, fields: DETAIL_FIELDS },
    })
    return products[0] ? toProductDetail(products[0], locale) : null
  }
)

/** The products with these ids, as the API describes them now. */
export async function productsById(locale: Locale, ids: string[]): Promise<ApiProduct[]> {
  if (ids.length === 0) {
    return []
  }
  const { store } = await requestStore()
  const { products } = await callApi<{ products: ApiProduct[] }>("/store/products", {
    locale,
    query: { id: ids, limit: ids.length, region_id: store.region_id, fields: DETAIL_FIELDS },
  })
  return products
}
