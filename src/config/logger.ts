import { logger as medusaLogger } from "@medusajs/framework"

/**
 * Medusa's logger without its own line per request, which would hold addresses and query strings.
 * The edge writes a line of its own that holds neither.
 */
export const logger: typeof medusaLogger = Object.assign(Object.create(medusaLogger), {
  shouldLog: (level: string) => level !== "http" && medusaLogger.shouldLog(level),
})
