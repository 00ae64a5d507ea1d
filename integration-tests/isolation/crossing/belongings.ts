import { createHash } from "node:crypto"
import type { Client } from "pg"
import { quoted } from "../../../src/tenancy/row-security/catalog"
import { TENANT_TABLES } from "../../../src/tenancy/tenant-tables"

/** What a store has: ids by table, and every text by which its rows could be known. */
export type Belongings = {
  readonly ids: ReadonlyMap<string, readonly string[]>
  readonly texts: ReadonlySet<string>
}

const ID = /\b[a-z_]{2,24}_[0-9A-HJKMNP-TV-Z]{26}\b/g

/** The workflow whose runs wait for somebody, so that they are still there to be aimed at. */
export const IMPORT_WORKFLOW = "import-products"

/** Every id that stands in a text. */
export function idsIn(text: string): string[] {
  return text.match(ID) ?? []
}

function ownColumnOf(table: string): string | undefined {
  const declared = TENANT_TABLES[table]
  if (declared.class === "tenant") {
    return "tenant_id"
  }
  return declared.class === "platform" ? declared.ownColumn : undefined
}

async function eachTable(
  admin: Client,
  tenantId: string,
  visit: (table: string, rows: readonly string[]) => void
): Promise<void> {
  for (const table of Object.keys(TENANT_TABLES).sort()) {
    const column = ownColumnOf(table)
    if (column) {
      const { rows } = await admin.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${quoted(table)} t where ${quoted(column)} = $1
          order by 1`,
        [tenantId]
      )
      visit(
        table,
        rows.map(({ row }) => row)
      )
    }
  }
}

/** Reads what a store has, as the administrator. */
export async function belongingsOf(admin: Client, tenantId: string): Promise<Belongings> {
  const ids = new Map<string, string[]>()
  const texts = new Set<string>()
  await eachTable(admin, tenantId, (table, rows) => {
    const found = rows.map((row) => JSON.parse(row) as Record<string, unknown>)
    const keys = found.flatMap(({ id }) => (typeof id === "string" ? [id] : []))
    ids.set(table, keys)
    keys.filter((key) => key.match(ID)).forEach((key) => texts.add(key))
    if (table === "order") {
      ids.set(
        "draft_order",
        keys.filter((_, index) => found[index].is_draft_order)
      )
    }
    if (table === "workflow_execution") {
      const runs = found.filter(({ workflow_id }) => workflow_id === IMPORT_WORKFLOW)
      ids.set(
        "transaction",
        runs.map(({ transaction_id }) => String(transaction_id))
      )
    }
  })
  return { ids, texts }
}

// A job of the platform seals every store's audit trail, whoever walks.
const SEALED_BY_ITSELF = new Set(["audit_seal", "audit_checkpoint"])

/** A sum of all rows of a store, table by table, that tells whether anything was changed. */
export async function dumpOf(admin: Client, tenantId: string): Promise<Record<string, string>> {
  const sums: Record<string, string> = {}
  await eachTable(admin, tenantId, (table, rows) => {
    if (!SEALED_BY_ITSELF.has(table)) {
      const sum = createHash("sha256").update(rows.join("\n")).digest("hex").slice(0, 16)
      sums[table] = `${rows.length} rows, ${sum}`
    }
  })
  return sums
}

/** Lets a store's mails wait: nobody takes them, and each try would change their rows. */
export async function holdMails(admin: Client, tenantId: string): Promise<void> {
  const soon = "next_attempt_at < now() + interval '1 hour'"
  for (let moving = true; moving;) {
    await admin.query(
      `update mail_message set next_attempt_at = now() + interval '1 day'
        where tenant_id = $1 and status = 'queued' and ${soon}`,
      [tenantId]
    )
    const { rowCount } = await admin.query(
      `select 1 from mail_message
        where tenant_id = $1 and (status = 'sending' or (status = 'queued' and ${soon}))`,
      [tenantId]
    )
    moving = rowCount !== 0
  }
}

/** Waits until what was still going on for a store has come to rest, and sums its rows. */
export async function settledDumpOf(admin: Client, tenantId: string) {
  let last = await dumpOf(admin, tenantId)
  for (let same = 0; same < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 300))
    const now = await dumpOf(admin, tenantId)
    same = JSON.stringify(now) === JSON.stringify(last) ? same + 1 : 0
    last = now
  }
  return last
}
