import { maskedValue } from "../../modules/access/errors"
import { MASK, MASKED } from "./redact-answer"
import type { StaffCaller } from "./staff-caller"

function holdsMask(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.some(holdsMask)
  }
  if (typeof value !== "object" || value === null) {
    return false
  }
  return Object.entries(value).some(
    ([key, held]) => (held === MASK && MASKED.includes(key)) || holdsMask(held)
  )
}

/**
 * Refuses to save the stars that somebody was shown in the place of contact data: a form that was
 * filled with them would write them over the customer's own.
 * @throws `access.masked_value`
 */
export function refuseMasks(body: unknown, caller: StaffCaller): void {
  if (!caller.permissions.has("customers.view_contact") && holdsMask(body)) {
    throw maskedValue()
  }
}
