import { mailCursorInvalid } from "./errors"
import type { MailStatus } from "./status"
import type { MailTemplate } from "./templates/data"

/** Which mails to list, and from where. */
export type MailPageInput = {
  limit: number
  cursor?: string
  status?: MailStatus
  template?: MailTemplate
  /** The recipient's whole address. */
  to?: string
}

/** A mail as a list shows it: whom it went to and how it fared, not what it said. */
export type MailPageRow = {
  id: string
  place: string
  to: string
  template: MailTemplate
  locale: string
  status: MailStatus
  attempts: number
  next_attempt_at: Date | null
  last_error: string | null
  duplicate_possible: boolean
  created_at: Date
  sent_at: Date | null
}

const PLACE = "(extract(epoch from created_at) * 1000000)::bigint::text"

/** Makes the opaque mark of the place after a mail. */
export function encodeMailCursor({ place, id }: MailPageRow): string {
  return Buffer.from(`${place} ${id}`).toString("base64url")
}

function decodeMailCursor(cursor: string): [string, string] {
  const text = Buffer.from(cursor, "base64url").toString("utf8")
  const [, place, id] = /^(\d{1,16}) ([\w-]{1,64})$/.exec(text) ?? []
  if (!place) {
    throw mailCursorInvalid()
  }
  return [place, id]
}

/**
 * The query for one page of mails, with one more than asked to tell whether there is another page.
 * @throws `mail.cursor_invalid`
 */
export function mailPageQuery(input: MailPageInput) {
  const conditions = ["deleted_at is null"]
  const bindings: (string | number)[] = []
  const filters = { status: input.status, template: input.template, to_address: input.to }
  for (const [column, value] of Object.entries(filters)) {
    if (value) {
      conditions.push(`${column} = ?`)
      bindings.push(value)
    }
  }
  if (input.cursor) {
    const start = "(timestamptz 'epoch' + ?::bigint * interval '1 microsecond', ?)"
    conditions.push(`(created_at, id) < ${start}`)
    bindings.push(...decodeMailCursor(input.cursor))
  }
  return {
    sql:
      `select id, ${PLACE} as place, to_address as to, template, locale, status, attempts,
         case when status in ('queued', 'sending') then next_attempt_at end as next_attempt_at,
         last_error, duplicate_possible, created_at, sent_at
       from mail_message where ${conditions.join(" and ")} ` +
      "order by created_at desc, id desc limit ?",
    bindings: [...bindings, input.limit + 1],
  }
}
