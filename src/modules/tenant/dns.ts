import { Resolver } from "node:dns/promises"
import type { DomainFailure, VerificationRecord } from "./domain"

const TIMEOUT_MS = 2000
const TRIES = 2
const NO_SUCH_RECORD = new Set(["ENOTFOUND", "ENODATA"])

function codeOf(error: unknown): string {
  return typeof error === "object" && error && "code" in error ? String(error.code) : ""
}

/**
 * Looks whether DNS has the record that proves a domain.
 * @param servers name servers to ask (`address` or `address:port`) instead of the machine's own
 * @returns nothing when the record is there, otherwise why the check failed
 */
export async function checkRecord(
  record: VerificationRecord,
  servers?: readonly string[]
): Promise<DomainFailure | undefined> {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES })
  if (servers?.length) {
    resolver.setServers(servers)
  }
  try {
    const found = await resolver.resolveTxt(record.name)
    const values = found.map((chunks) => chunks.join("").trim())
    return values.includes(record.value) ? undefined : "record_differs"
  } catch (error) {
    return NO_SUCH_RECORD.has(codeOf(error)) ? "record_missing" : "no_answer"
  }
}
