import { TENANT_TABLES } from "./tenant-tables"

const INSERT_TABLE = /^\s*insert into (?:"?public"?\.)?"?(\w+)"?/i

// Literals and quoted names come first in the pattern, so that text inside them is passed over.
const LITERAL_OR_TARGET = /'(?:[^']|'')*'|"(?:[^"]|"")*"|on conflict\s*\(/gi

/**
 * Lets `on conflict (a, b)` of an insert find the key it means. Every key of a tenant-owned table
 * starts with the tenant, which Medusa's statements can't know.
 */
export function scopeConflictTargets(sql: string): string {
  if (!/on conflict\s*\(/i.test(sql)) {
    return sql
  }
  const table = INSERT_TABLE.exec(sql)?.[1]
  if (!table || TENANT_TABLES[table]?.class !== "tenant") {
    return sql
  }
  return sql.replace(LITERAL_OR_TARGET, (match) =>
    /^on conflict/i.test(match) ? `${match}"tenant_id", ` : match
  )
}
