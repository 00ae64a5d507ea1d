/** A word in both languages. */
export type Word = { ar: string; en: string }

/** A category of a demo store. */
export type DemoCategory = {
  handle: string
  name: Word
  description: Word
  /** The product whose picture stands for the category. */
  picture: string
}

/** One choice of an option; `code` goes into the SKU, `price` replaces the product's price. */
export type DemoValue = Word & { code: string; price?: number }

/** An option that a shopper chooses from. */
export type DemoOption = { title: Word; values: readonly DemoValue[] }

/** A product as it is written down; variants are every combination of its options' values. */
export type DemoProduct = {
  handle: string
  sku: string
  category: string
  title: Word
  description: Word
  /** In riyals, VAT included. */
  price: number
  /** What it cost before; the lower price becomes a sale. */
  was?: number
  featured?: boolean
  /** In grams. */
  weight: number
  options: readonly DemoOption[]
  /** Pieces in stock per variant, repeated when there are more variants. */
  stock: readonly number[]
  /** Files in `demo/images/<store>/`, without `.webp`; the first one is the thumbnail. */
  images: readonly string[]
}

/** An address as Saudi shops ask for it. */
export type DemoAddress = {
  city: Word
  province: string
  district: string
  street: string
  building: string
  postal_code: string
  short_address: string
}

/** A shopper. */
export type DemoCustomer = {
  email: string
  first_name: string
  last_name: string
  phone: string
  address: DemoAddress
}

/** How far an order has come. */
export type DemoOrderState = "pending" | "paid" | "fulfilled" | "shipped" | "delivered" | "canceled"

/** An order: who buys which SKUs, how it is sent, and how far it has come. */
export type DemoOrder = {
  customer: string
  lines: readonly { sku: string; quantity: number }[]
  shipping: "standard" | "express"
  state: DemoOrderState
}

/** Everything that the demo shows of one store. */
export type DemoStore = {
  slug: "noor" | "rimal"
  name: Word
  vat_number: string
  contact_email: string
  contact_phone: string
  owner: { email: string; first_name: string; last_name: string }
  categories: readonly DemoCategory[]
  products: readonly DemoProduct[]
  customers: readonly DemoCustomer[]
  orders: readonly DemoOrder[]
}

const onlyChoice: DemoOption = {
  title: { ar: "النوع", en: "Type" },
  values: [{ ar: "قياسي", en: "Standard", code: "" }],
}

type Written = Omit<DemoProduct, "options" | "images"> & {
  options?: readonly DemoOption[]
  /** A second picture is there. */
  second?: boolean
}

/** Completes a product: its pictures are named after its handle. */
export function product({ second, options, ...written }: Written): DemoProduct {
  const images = second ? [written.handle, `${written.handle}-2`] : [written.handle]
  return { ...written, options: options ?? [onlyChoice], images }
}

/** A variant of a product. */
export type DemoVariant = {
  sku: string
  values: readonly DemoValue[]
  price: number
  was?: number
  stock: number
}

/** Every variant of a product, in the order of its options. */
export function variantsOf(item: DemoProduct): DemoVariant[] {
  const combinations = item.options.reduce<DemoValue[][]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]]
  )
  return combinations.map((values, index) => {
    const codes = values.map(({ code }) => code).filter(Boolean)
    const price = values.reduce((found, value) => value.price ?? found, item.price)
    return {
      sku: [item.sku, ...codes].join("-"),
      values,
      price,
      // A sale takes the same part off every variant.
      was: item.was && Math.round((price * item.was) / item.price),
      stock: item.stock[index % item.stock.length],
    }
  })
}
