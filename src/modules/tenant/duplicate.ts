import { MedusaError } from "@medusajs/framework/utils"

const UNIQUE_VIOLATION = "23505"

/**
 * Under row-level security Postgres keeps the values to itself; Medusa then passes the driver's
 * error on instead of a sentence of its own.
 */
function isDuplicate(error: unknown): boolean {
  if (error instanceof MedusaError) {
    return error.message.endsWith("already exists.")
  }
  return typeof error === "object" && error !== null && "code" in error
    ? error.code === UNIQUE_VIOLATION
    : false
}

/** Waits for a write; where a unique key refuses it, throws the error that says what it means. */
export async function refusing<Result>(
  write: Promise<Result>,
  meaning: () => MedusaError
): Promise<Result> {
  try {
    return await write
  } catch (error) {
    throw isDuplicate(error) ? meaning() : error
  }
}
