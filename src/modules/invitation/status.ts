/** What became of an invitation; one that nobody took in time is pending and expired. */
export const INVITATION_STATUSES = ["pending", "accepted", "revoked"] as const

export type InvitationStatus = (typeof INVITATION_STATUSES)[number]

/** How long an invitation can be taken. */
export const INVITATION_DAYS = 7
