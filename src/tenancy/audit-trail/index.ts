import type { Client } from "pg"
import { DATABASE_ROLES } from "../database-urls"
import { addAuthors } from "./authors"
import { addAuditFunctions } from "./functions"
import { addPartitions } from "./tables"
import { addAuditTriggers, trailFindings, triggerFindings } from "./triggers"

export { addAuditTables } from "./tables"

/**
 * Lets the database record every change of the declared tables. It comes after the tables were
 * sealed, in the same transaction.
 */
export async function applyAuditTrail(client: Client): Promise<string[]> {
  const partitions = await addPartitions(client)
  await addAuditFunctions(client)
  await addAuthors(client)
  return [...partitions, ...(await addAuditTriggers(client))]
}

/** Everything in which the trail differs from its declaration, a sentence each. */
export async function auditFindings(client: Client): Promise<string[]> {
  return [...(await triggerFindings(client)), ...(await trailFindings(client, DATABASE_ROLES.app))]
}
