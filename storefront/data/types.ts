import type { operations } from "./storefront-api.generated"

type Told =
  operations["getStorefrontConfig"]["responses"][200]["content"]["application/json"]["store"]

/**
 * A store as `GET /storefront/config` describes it. One that is open has a key and a region; its
 * theme may be newer than this storefront.
 */
export type Store = Omit<Told, "publishable_key" | "region_id" | "theme"> & {
  publishable_key: string
  region_id: string
  theme: { preset: string; tokens: Record<string, string> }
}

/** Free-form data a merchant keeps beside a record; English names live here. */
export type Metadata = Record<string, unknown> | null | undefined

/** A category of the catalogue, as the Store API returns it. */
export type ApiCategory = {
  id: string
  name: string
  handle: string
  description: string | null
  rank: number | null
  parent_category_id: string | null
  metadata?: Metadata
}

/** A variant with its price and stock, as the Store API returns it. */
export type ApiVariant = {
  id: string
  title: string | null
  sku?: string | null
  manage_inventory?: boolean
  allow_backorder?: boolean
  inventory_quantity?: number | null
  options?: { id: string; value: string; option_id?: string; option?: { id: string } }[] | null
  calculated_price?: {
    calculated_amount: number | null
    original_amount: number | null
    calculated_amount_with_tax?: number | null
    original_amount_with_tax?: number | null
    currency_code: string | null
  } | null
}

/** A product, as the Store API returns it. */
export type ApiProduct = {
  id: string
  title: string
  subtitle?: string | null
  description?: string | null
  handle: string
  thumbnail: string | null
  created_at?: string
  metadata?: Metadata
  images?: { id: string; url: string; rank?: number }[] | null
  options?: { id: string; title: string; values?: { id: string; value: string }[] }[] | null
  variants?: ApiVariant[] | null
  categories?: { id: string; handle: string }[] | null
}

/** An address as carts and orders carry it. */
export type ApiAddress = {
  first_name?: string | null
  last_name?: string | null
  phone?: string | null
  address_1?: string | null
  address_2?: string | null
  city?: string | null
  country_code?: string | null
  province?: string | null
  postal_code?: string | null
  metadata?: Metadata
}

/** A line of a cart or an order. */
export type ApiLine = {
  id: string
  title: string
  product_id: string | null
  product_title: string | null
  product_handle: string | null
  variant_id: string | null
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
  total?: number
}

/** A cart, as the Store API returns it. */
export type ApiCart = {
  id: string
  email: string | null
  currency_code: string
  completed_at: string | null
  total: number
  item_total: number
  tax_total: number
  discount_total: number
  shipping_total: number
  items: ApiLine[] | null
  shipping_methods: { id?: string; shipping_option_id: string | null; amount: number }[] | null
  shipping_address: ApiAddress | null
}

/** A way of delivery that the cart may choose. */
export type ApiShippingOption = {
  id: string
  name: string
  amount?: number | null
  calculated_price?: { calculated_amount: number | null } | null
  type?: { label?: string | null; description?: string | null; code?: string | null } | null
  metadata?: Metadata
  data?: Record<string, unknown> | null
}

/** A placed order, as the Store API returns it. */
export type ApiOrder = {
  id: string
  display_id: number
  email: string | null
  currency_code: string
  created_at: string
  total: number
  item_total: number
  tax_total: number
  discount_total: number
  shipping_total: number
  items: ApiLine[] | null
  shipping_address: ApiAddress | null
  shipping_methods: { name?: string | null; shipping_option_id?: string | null }[] | null
}
