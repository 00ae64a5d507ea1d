import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stringify } from "csv-stringify"
import { AUDIT_MODULE } from "../../../../modules/audit"
import type AuditModuleService from "../../../../modules/audit/service"
import { ExportAuditEvents } from "../validators"

const COLUMNS = [
  "created_at",
  "action",
  "actor_type",
  "actor_id",
  "on_behalf_of",
  "target_type",
  "target_id",
  "reason",
  "about",
  "before",
  "after",
  "request_id",
  "address",
  "id",
] as const

/** Sends the events that fit as CSV, a row at a time, however many there are. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const audit = req.scope.resolve<AuditModuleService>(AUDIT_MODULE)
  const events = audit.everyEvent(ExportAuditEvents.parse(req.validatedQuery))
  res.attachment("audit-events.csv")
  res.type("text/csv; charset=utf-8")
  const csv = stringify({
    columns: [...COLUMNS],
    header: true,
    // A spreadsheet takes the mark for "this is UTF-8", without which Arabic is unreadable.
    bom: true,
    // A cell that begins like a formula is kept from being one.
    escape_formulas: true,
    cast: { date: (value) => value.toISOString(), object: (value) => JSON.stringify(value) },
  })
  await pipeline(events, csv, res)
}
