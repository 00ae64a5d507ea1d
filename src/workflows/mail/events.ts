/** Says that the store has a new mail to send. */
export const MAIL_QUEUED = "mail.queued"
