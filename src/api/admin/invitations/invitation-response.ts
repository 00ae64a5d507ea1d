import type { InvitationRow } from "../../../modules/invitation/models/invitation"

/** An invitation as the store's staff see it; its link went to the person only. */
export function invitationResponse(row: InvitationRow) {
  const { id, email, role_id, location_ids, sales_channel_ids, status, expires_at } = row
  const { invited_by, accepted_at, user_id, created_at } = row
  const asked = { id, email, role_id, location_ids, sales_channel_ids, status, expires_at }
  const isExpired = status === "pending" && new Date(expires_at).getTime() < Date.now()
  return { ...asked, is_expired: isExpired, invited_by, accepted_at, user_id, created_at }
}
