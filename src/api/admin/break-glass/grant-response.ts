import type { GrantRow } from "../../../modules/break-glass/models/break-glass-grant"
import { statusAt } from "../../../modules/break-glass/status"

/** A grant as the store and the platform see it; the code that enters by it is shown once only. */
export function grantResponse(row: GrantRow) {
  const { id, operator_id, operator_name, reason, ticket, minutes, access } = row
  const { answer_by, started_at, expires_at, created_at } = row
  const { consent, consented_by_name, emergency_reason, ended_at, ended_by_name } = row
  const asked = { id, operator_id, operator_name, reason, ticket, minutes, access, created_at }
  const times = { status: statusAt(row), answer_by, started_at, expires_at }
  return {
    ...asked,
    ...times,
    consent,
    consented_by_name,
    emergency_reason,
    ended_at,
    ended_by_name,
  }
}
