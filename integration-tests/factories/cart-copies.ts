import { Client } from "pg"
import { stack } from "../stack"
import type { TestStore } from "./store"

type Copied = {
  readonly table: string
  /** Columns that name a copied row and get the copy's number. */
  readonly ids: readonly string[]
  readonly where: string
}

const OF_CART = "cart_id = $2"
const COLLECTIONS = `(select payment_collection_id from cart_payment_collection where ${OF_CART})`
const ADDRESSES = `(select unnest(array[shipping_address_id, billing_address_id])
                      from cart where id = $2)`

const PARTS: readonly Copied[] = [
  { table: "cart_address", ids: ["id"], where: `id in ${ADDRESSES}` },
  {
    table: "cart",
    ids: ["id", "shipping_address_id", "billing_address_id"],
    where: "id = $2",
  },
  { table: "cart_line_item", ids: ["id", "cart_id"], where: OF_CART },
  {
    table: "cart_line_item_tax_line",
    ids: ["id", "item_id"],
    where: `item_id in (select id from cart_line_item where ${OF_CART})`,
  },
  { table: "cart_shipping_method", ids: ["id", "cart_id"], where: OF_CART },
  {
    table: "cart_shipping_method_tax_line",
    ids: ["id", "shipping_method_id"],
    where: `shipping_method_id in (select id from cart_shipping_method where ${OF_CART})`,
  },
  { table: "payment_collection", ids: ["id"], where: `id in ${COLLECTIONS}` },
  {
    table: "payment_session",
    ids: ["id", "payment_collection_id"],
    where: `payment_collection_id in ${COLLECTIONS}`,
  },
  {
    table: "cart_payment_collection",
    ids: ["id", "cart_id", "payment_collection_id"],
    where: OF_CART,
  },
]

/**
 * Copies a cart that is ready to be completed, payment and all, as if so many shoppers had filled
 * the same cart. Through the API it would take minutes.
 * @returns the identifiers of the copies
 */
export async function copyCart(store: TestStore, cartId: string, count: number): Promise<string[]> {
  const owner = new Client({ connectionString: stack.ownerUrl })
  await owner.connect()
  await owner.query("select set_config('app.tenant_id', $1, false)", [store.id])
  // From the last part to the first, a copy would find no parent; the order above is the right one.
  for (const { table, ids, where } of PARTS) {
    const renamed = ids.map((column) => `'${column}', (t.${column}) || '_' || n`).join(", ")
    await owner.query(
      `insert into "${table}"
       select (jsonb_populate_record(null::"${table}",
                 to_jsonb(t) || jsonb_build_object(${renamed}))).*
         from (select * from "${table}" where ${where}) t, generate_series(1, $1::int) n`,
      [count, cartId]
    )
  }
  await owner.end()
  return Array.from({ length: count }, (_, index) => `${cartId}_${index + 1}`)
}
