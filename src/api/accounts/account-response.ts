import type { AccountRow } from "../../modules/account/models/account"
import type { AccountSessionRow } from "../../modules/account/models/account-session"

/** An account as its owner sees it. */
export function accountResponse(row: AccountRow) {
  const { id, email, name, phone, language, email_verified_at, created_at } = row
  return { id, email, name, phone, language, email_verified_at, created_at }
}

/** A session as the person sees it in a list; `current` is the one that asks. */
export function sessionResponse(row: AccountSessionRow, currentId: string) {
  const { id, device, address, created_at, last_used_at, expires_at } = row
  const known = { id, device, address, created_at, last_used_at, expires_at }
  return { ...known, store_id: row.tenant_id, current: id === currentId }
}
