/** The life of a mail: written down, in somebody's hands, and then out or given up. */
export const MAIL_STATUSES = ["queued", "sending", "sent", "failed"] as const

export type MailStatus = (typeof MAIL_STATUSES)[number]
