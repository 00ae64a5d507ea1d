import type { Client } from "pg"
import { addAuditTables, applyAuditTrail } from "../audit-trail"
import { IsolationError } from "../errors"
import { TENANT_TABLES } from "../tenant-tables"
import { sealTables } from "./access"
import { tableNames } from "./catalog"
import { addTenantIndexes, composeKeys } from "./keys"
import { addCounterTable, countPerStore } from "./store-numbers"
import { addTenantColumns } from "./tenant-column"
import { addTenantLookup } from "./tenant-lookup"

/** The tables of the database that nobody has classified, as sentences that say what to do. */
export async function unclassifiedTables(client: Client): Promise<string[]> {
  const names = await tableNames(client)
  return names
    .filter((name) => !TENANT_TABLES[name])
    .map((name) => `table "${name}" is not classified: declare it in src/tenancy/tenant-tables.ts`)
}

/**
 * Seals the stores off from each other: columns, keys, indexes, numbers, rules and grants, all in
 * one transaction. Safe to run again, also after an upgrade brought new tables.
 * @param client a connection as the owner of the tables
 * @returns what was done, a sentence each; nothing when all was right
 * @throws IsolationError when a table is not classified
 */
export async function applyRowSecurity(client: Client): Promise<string[]> {
  await client.query("begin")
  try {
    await client.query("select pg_advisory_xact_lock(hashtext('wasla.row-security'))")
    await addCounterTable(client)
    await addAuditTables(client)
    const unknown = await unclassifiedTables(client)
    if (unknown.length) {
      throw new IsolationError(unknown)
    }
    const done = [
      ...(await addTenantColumns(client)),
      ...(await composeKeys(client)),
      ...(await addTenantIndexes(client)),
      ...(await countPerStore(client)),
      ...(await sealTables(client)),
    ]
    await addTenantLookup(client)
    done.push(...(await applyAuditTrail(client)))
    await client.query("commit")
    return done
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}
