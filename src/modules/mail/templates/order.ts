import { greeting, type Pen } from "./account"
import type { Block, Content, Item, Total } from "./content"
import type { MailData } from "./data"
import { moment, money, quantity } from "./format"

type Placed = MailData["order-placed"]
type Shipped = MailData["order-shipped"]

function addressBlocks({ address }: Placed | Shipped, { say }: Pen): Block[] {
  if (!address) {
    return []
  }
  const texts = [address.name, ...address.lines].filter(Boolean).map((text) => ({ text }))
  const phone = address.phone ? [{ text: address.phone, ltr: true as const }] : []
  return [
    { kind: "heading", text: say("order.address") },
    { kind: "address", lines: [...texts, ...phone] },
  ]
}

function openOrder({ url }: Placed | Shipped, { say }: Pen): Block[] {
  return url ? [{ kind: "button", label: say("order.open"), url }] : []
}

function detailOf(
  { variant, quantity: count }: { variant: string | null; quantity: number },
  { say }: Pen
): string {
  const counted = say("order.quantity", { count: quantity(count) })
  return variant ? `${variant} · ${counted}` : counted
}

const isNothing = (amount: string) => /^-?0+(\.0+)?$/.test(amount)

function totalsOf(data: Placed, { say, locale }: Pen): Total[] {
  const price = (amount: string) => money(amount, data.currency_code, locale)
  const discount: Total[] = isNothing(data.discount_total)
    ? []
    : [{ label: say("placed.discount"), amount: price(`-${data.discount_total}`) }]
  const tax: Total[] = isNothing(data.tax_total)
    ? []
    : [{ label: say("placed.tax"), amount: price(data.tax_total), weight: "quiet" }]
  return [
    { label: say("placed.item_total"), amount: price(data.item_total) },
    ...discount,
    { label: say("placed.shipping"), amount: price(data.shipping_total) },
    { label: say("placed.total"), amount: price(data.total), weight: "strong" },
    ...tax,
  ]
}

function factsOf(data: Placed, { say, locale, look }: Pen): Block {
  const { order_number, placed_at, shipping_method } = data
  const method = shipping_method ? [{ label: say("placed.method"), value: shipping_method }] : []
  return {
    kind: "facts",
    facts: [
      { label: say("placed.number"), value: order_number, ltr: true },
      { label: say("placed.time"), value: moment(placed_at, locale, look.time_zone) },
      ...method,
    ],
  }
}

/** Confirms an order: what was bought, for how much, and where it goes. */
export function orderPlaced(data: Placed, pen: Pen): Content {
  const { say, plain, store, locale } = pen
  const number = data.order_number
  const items = data.items.map((item): Item => ({
    title: item.title,
    detail: detailOf(item, pen),
    amount: money(item.total, data.currency_code, locale),
  }))
  return {
    subject: plain("placed.subject", { number }),
    preview: plain("placed.body", { number }),
    title: say("placed.title"),
    blocks: [
      ...greeting(data.name, pen),
      { kind: "paragraph", text: say("placed.body", { number }) },
      ...openOrder(data, pen),
      factsOf(data, pen),
      { kind: "heading", text: say("placed.items") },
      { kind: "items", items },
      { kind: "totals", rows: totalsOf(data, pen) },
      ...addressBlocks(data, pen),
    ],
    reason: say("reason.order", { store }),
  }
}

function parcelBlocks({ parcels }: Shipped, { say }: Pen): Block[] {
  return parcels.flatMap(({ number, url }): Block[] => [
    { kind: "parcel", label: say("shipped.parcel"), number },
    ...(url ? [{ kind: "button" as const, label: say("shipped.track"), url }] : []),
  ])
}

/** Says that a part of an order, or all of it, is on its way. */
export function orderShipped(data: Shipped, pen: Pen): Content {
  const { say, plain, store } = pen
  const number = data.order_number
  const items = data.items.map((item): Item => ({
    title: item.title,
    detail: detailOf(item, pen),
    amount: null,
  }))
  return {
    subject: plain("shipped.subject", { number }),
    preview: plain("shipped.body", { number }),
    title: say("shipped.title"),
    blocks: [
      ...greeting(data.name, pen),
      { kind: "paragraph", text: say("shipped.body", { number }) },
      ...parcelBlocks(data, pen),
      ...openOrder(data, pen),
      { kind: "heading", text: say("shipped.items") },
      { kind: "items", items },
      ...addressBlocks(data, pen),
    ],
    reason: say("reason.order", { store }),
  }
}
