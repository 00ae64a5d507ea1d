import type { Client } from "pg"
import { quoted } from "../../src/tenancy/row-security/catalog"
import { tablesOf } from "../../src/tenancy/tenant-tables"

/** A store that gets copies, and the values that differ in its rows, by column. */
export type CopyTarget = {
  readonly tenantId: string
  readonly columns?: Readonly<Record<string, string>>
}

/** Tables with rows of a catalogue, in no order: keys are not checked while copying. */
export const CATALOGUE: readonly string[] = `
  image inventory_item inventory_level price price_set product product_option product_option_value
  product_product_option product_product_option_value product_sales_channel
  product_shipping_profile product_variant product_variant_inventory_item product_variant_option
  product_variant_price_set
`
  .trim()
  .split(/\s+/)

async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table]
  )
  return rows.map((row) => row.name)
}

/**
 * Copies a store's rows to others. Keys hold the tenant, so that identifiers may stay as they are.
 * @param client a superuser, who may leave foreign keys unchecked
 */
export async function copyRows(
  client: Client,
  from: string,
  targets: readonly CopyTarget[],
  tables: readonly string[] = tablesOf("tenant")
): Promise<void> {
  await client.query("begin")
  await client.query("set local session_replication_role = replica")
  const given = JSON.stringify(
    targets.map(({ tenantId, columns }) => ({ tenant_id: tenantId, ...columns }))
  )
  const replaced = new Set(["tenant_id", ...Object.keys(targets[0]?.columns ?? {})])
  for (const table of tables) {
    const columns = await columnsOf(client, table)
    const values = columns.map((name) =>
      replaced.has(name) ? `target ->> ${client.escapeLiteral(name)}` : `source.${quoted(name)}`
    )
    await client.query(
      `insert into ${quoted(table)} (${columns.map(quoted).join(", ")})
       select ${values.join(", ")} from ${quoted(table)} source,
              jsonb_array_elements($2::jsonb) target
        where source.tenant_id = $1`,
      [from, given]
    )
  }
  await client.query("commit")
}

/** Makes whole copies of a store under other slugs. */
export async function copyStore(client: Client, from: string, slugs: readonly string[]) {
  const idOf = (slug: string) => `ten_copy_${slug}`
  const columns = (await columnsOf(client, "tenant")).filter(
    (name) => !["id", "slug"].includes(name)
  )
  await client.query(
    `insert into tenant (id, slug, ${columns.map(quoted).join(", ")})
     select 'ten_copy_' || slugs.slug, slugs.slug, ${columns.map((name) => `t.${quoted(name)}`)}
       from tenant t, unnest($2::text[]) as slugs(slug) where t.id = $1`,
    [from, [...slugs]]
  )
  await copyRows(
    client,
    from,
    slugs.map((slug) => ({ tenantId: idOf(slug) }))
  )
}
