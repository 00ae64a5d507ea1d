import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../_middleware/staff-caller"

/**
 * Answers who is logged in when it is support: the store has no user of theirs, and the admin's
 * pages ask for one before they open.
 */
export function supportProfile(
  { caller }: StaffRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (!caller?.grant) {
    next()
    return
  }
  const { id, operator_name: first_name } = caller.grant
  const times = { created_at: null, updated_at: null, deleted_at: null }
  const none = { last_name: null, avatar_url: null, metadata: null }
  res.json({ user: { id, email: "", first_name, ...none, ...times } })
}
