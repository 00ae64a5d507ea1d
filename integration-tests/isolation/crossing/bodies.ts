import { learn } from "../../http/edge/plausible-body"
import { kindOf, type Aim } from "./aim"

/** A body whose ids are still to be chosen; `{ $id: kind }` stands for one. */
export type Shape = Readonly<Record<string, unknown>>

const UNKNOWN_ID = "zzz_01HZZZZZZZZZZZZZZZZZZZZZZZ"
const id = (kind: string) => ({ $id: kind })

/** Names under which bodies and filters take ids. */
export const ID_FIELDS = [
  "customer_id",
  "sales_channel_id",
  "region_id",
  "collection_id",
  "type_id",
  "order_id",
  "shipping_profile_id",
  "parent_category_id",
  "stock_location_id",
  "location_id",
  "variant_id",
  "product_id",
  "cart_id",
  "option_id",
  "shipping_option_id",
  "service_zone_id",
  "item_id",
  "payment_collection_id",
  "campaign_id",
  "promotion_id",
  "price_list_id",
  "tax_region_id",
  "parent_id",
  "inventory_item_id",
  "line_item_id",
  "return_id",
  "claim_id",
  "exchange_id",
  "reason_id",
  "return_reason_id",
  "refund_reason_id",
  "default_region_id",
  "default_location_id",
  "default_sales_channel_id",
  "return_shipping_option_id",
  "fulfillment_id",
  "reference_id",
  "billing_address_id",
  "shipping_address_id",
  "user_id",
  "created_by",
  "transaction_id",
]

const LISTS = ["products", "categories", "tags", "sales_channels", "images", "groups", "variants"]

function everyId(): Shape {
  const fields = ID_FIELDS.map((field) => [field, id(kindOf(field))])
  const lists = LISTS.map((field) => [field, [{ id: id(kindOf(field)) }]])
  return Object.fromEntries([...fields, ...lists])
}

/** Bodies of the forms that Medusa's routes take, aimed at the kind that a path ends in. */
export function shapesFor(path: string): Shape[] {
  const parts = path.split("/").filter((part) => part && !/^:|^batch$/.test(part))
  const kind = kindOf(parts.at(-1) ?? "")
  const line = {
    id: id(kind),
    quantity: 1,
    variant_id: id("product_variant"),
    item_id: id("order_line_item"),
    reason_id: id("return_reason"),
    location_id: id("stock_location"),
    inventory_item_id: id("inventory_item"),
    required_quantity: 1,
  }
  return [
    {},
    everyId(),
    { add: [id(kind)], remove: [id(kind)] },
    { add: [id(kind)] },
    { remove: [id(kind)] },
    { create: [], update: [{ id: id(kind) }], delete: [id(kind)] },
    { create: [line], update: [line], delete: [id(kind)], force: true },
    { ids: [id(kind)], id: id(kind), items: [line], additional_items: [line] },
  ]
}

function fill(value: unknown, choose: (kind: string) => string): unknown {
  if (Array.isArray(value)) {
    return value.map((child) => fill(child, choose))
  }
  if (typeof value === "object" && value !== null) {
    if ("$id" in value) {
      return choose(String(value.$id))
    }
    const entries = Object.entries(value).map(([key, child]) => [key, fill(child, choose)])
    return Object.fromEntries(entries)
  }
  return value
}

// What a validator asked for and got an id that names nothing is a place for an id.
function asShape(value: unknown, field: string): unknown {
  if (value === UNKNOWN_ID) {
    return /(^|_)ids?$|^\d*$|s$/.test(field) ? id(kindOf(field)) : { $text: field }
  }
  if (Array.isArray(value)) {
    return value.map((child) => asShape(child, field))
  }
  if (typeof value === "object" && value !== null && !("$id" in value)) {
    const entries = Object.entries(value).map(([key, child]) => [key, asShape(child, key)])
    return Object.fromEntries(entries)
  }
  return value
}

let counter = 0

function fillTexts(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(fillTexts)
  }
  if (typeof value === "object" && value !== null) {
    if ("$text" in value) {
      counter += 1
      return `text-${counter}-${process.pid}`
    }
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fillTexts(child)]))
  }
  return value
}

/** Puts ids into a shape, and texts that were never sent before. */
export function bodyOf(shape: Shape, aim: Aim): string {
  return JSON.stringify(fillTexts(fill(shape, aim)))
}

function without(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((child) => without(child, names))
  }
  if (typeof value === "object" && value !== null) {
    const kept = Object.entries(value).filter(([key]) => !names.includes(key))
    return Object.fromEntries(kept.map(([key, child]) => [key, without(child, names)]))
  }
  return value
}

/** The fields that a validator doesn't know, by what it says. */
export function unrecognized(complaint: string): string[] {
  const found = [...complaint.matchAll(/Unrecognized fields: '([^']+)'/g)]
  return found.flatMap(([, names]) => names.split(/,\s*/))
}

const ATTEMPTS = 7

/**
 * Lets a route's validator correct a shape until it is content or says nothing new.
 * @param complain what the route says against a body, or nothing
 */
export async function settle(
  shape: Shape,
  aim: Aim,
  complain: (body: string) => Promise<string | undefined>
): Promise<Shape> {
  let current: Record<string, unknown> = { ...shape }
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const complaint = await complain(bodyOf(current, aim))
    if (!complaint) {
      break
    }
    const before = JSON.stringify(current)
    current = without(current, unrecognized(complaint)) as Record<string, unknown>
    learn(current, complaint)
    current = asShape(current, "") as Record<string, unknown>
    if (JSON.stringify(current) === before) {
      break
    }
  }
  return current
}
