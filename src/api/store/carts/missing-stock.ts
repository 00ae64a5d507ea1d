import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

// Stock that the cart's sales channel can ship from, against what the cart's lines need.
const MISSING = `
  with wanted as (
    select c.sales_channel_id, pvi.inventory_item_id,
           sum(li.quantity * pvi.required_quantity) as quantity
      from cart c
      join cart_line_item li on li.cart_id = c.id and li.deleted_at is null
      join product_variant v on v.id = li.variant_id
      join product_variant_inventory_item pvi
        on pvi.variant_id = v.id and pvi.deleted_at is null
     where c.id = ? and c.completed_at is null
       and v.manage_inventory and not v.allow_backorder
     group by 1, 2
  )
  select 1 from wanted w
   where w.quantity > coalesce((
     select sum(il.stocked_quantity - il.reserved_quantity)
       from inventory_level il
       join sales_channel_stock_location sl
         on sl.stock_location_id = il.location_id and sl.deleted_at is null
      where il.inventory_item_id = w.inventory_item_id and il.deleted_at is null
        and sl.sales_channel_id = w.sales_channel_id
   ), 0)
   limit 1`

/**
 * Whether a cart that is not an order yet asks for more than there is. One statement: it spares
 * the losers of a rush the whole checkout, and does not replace the reservation that decides.
 */
export async function lacksStock(container: MedusaContainer, cartId: string): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: unknown[] } = await knex.raw(MISSING, [cartId])
  return rows.length > 0
}
