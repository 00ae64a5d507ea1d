import { randomUUID } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaError,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"
import { assertMail, type MailInput } from "./envelope"
import { mailNotFound, mailNotResendable } from "./errors"
import { encodeMailCursor, mailPageQuery, type MailPageInput, type MailPageRow } from "./mail-page"
import { MailMessage } from "./models/mail-message"
import { MAX_ATTEMPTS, secondsUntilRetry } from "./retry"
import type { MailLocale, MailTemplate } from "./templates/data"
import { Turns } from "./turns"

type ServiceContext = Context<SqlEntityManager>

/** A mail in the hands of who sends it. */
export type ClaimedMail = {
  id: string
  lease: string
  to_address: string
  template: MailTemplate
  locale: MailLocale
  data: Record<string, unknown>
  attempts: number
}

/** Why a try failed, as a stable code, and whether another one can help. */
export type FailedTry = { code: string; final: boolean; outcomeUnknown: boolean }

/** Longer than any try takes: the provider gives up on a silent server much sooner. */
const LEASE = "3 minutes"
const WORDS_KEPT = "30 days"
const KEPT = "180 days"
const DUE = "status in ('queued', 'sending') and next_attempt_at <= now() and deleted_at is null"

function managerOf(context: ServiceContext): SqlEntityManager {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "There is no database connection.")
  }
  return manager
}

/** Keeps the mails that a store owes people until they are out. */
export default class MailModuleService extends MedusaService({ MailMessage }) {
  /** Who sends in this process, and who waits to. */
  readonly turns = new Turns()

  /** Lets tries that are under way end before the connections close. */
  readonly __hooks = { onApplicationPrepareShutdown: () => this.turns.idle() }

  /**
   * Writes a mail down. Of all who ask with one key, the database lets one make it.
   * @returns the mail's id, and whether it is new
   * @throws `mail.recipient_invalid`, `mail.envelope_invalid` or `mail.data_invalid`
   */
  @InjectManager()
  async enqueue(
    input: MailInput,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<{ id: string; created: boolean }> {
    const mail = assertMail(input)
    const manager = managerOf(context)
    const inserted = await manager.execute<{ id: string }[]>(
      `insert into mail_message (id, to_address, template, locale, data, idempotency_key)
       values (?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing returning id`,
      [
        generateEntityId(undefined, "mail"),
        mail.to_address,
        mail.template,
        mail.locale,
        JSON.stringify(mail.data),
        mail.idempotency_key,
      ]
    )
    if (inserted.length > 0) {
      return { id: inserted[0].id, created: true }
    }
    const [row] = await manager.execute<{ id: string }[]>(
      "select id from mail_message where idempotency_key = ? and deleted_at is null",
      [mail.idempotency_key]
    )
    // Withdrawn between the two statements: the key is free again.
    return row ? { id: row.id, created: false } : this.enqueue(input, context)
  }

  /** Takes a mail back that nobody has begun to send. */
  @InjectManager()
  async withdraw(id: string, @MedusaContext() context: ServiceContext = {}): Promise<void> {
    await managerOf(context).execute(
      "delete from mail_message where id = ? and status = 'queued' and attempts = 0",
      [id]
    )
  }

  /**
   * Takes the mail that is due longest, for three minutes; nobody else gets it meanwhile. One
   * that was taken before and not heard of since is taken over, and marked as possibly sent.
   */
  @InjectManager()
  async claimNext(@MedusaContext() context: ServiceContext = {}): Promise<ClaimedMail | undefined> {
    const manager = managerOf(context)
    await manager.execute(
      `update mail_message set status = 'failed', last_error = 'mail.outcome_unknown',
         duplicate_possible = true, lease = null, updated_at = now()
       where ${DUE} and status = 'sending' and attempts >= ${MAX_ATTEMPTS}`
    )
    const [mail] = await manager.execute<ClaimedMail[]>(
      // Materialized: a plan that asked for the next row again would lock a second mail.
      `with due as materialized (select id as due_id from mail_message where ${DUE}
          order by next_attempt_at limit 1 for update skip locked)
       update mail_message m set status = 'sending', lease = ?, attempts = m.attempts + 1,
         duplicate_possible = m.duplicate_possible or m.status = 'sending',
         next_attempt_at = now() + interval '${LEASE}', updated_at = now()
       from due where m.id = due.due_id
       returning m.id, m.lease, m.to_address, m.template, m.locale, m.data, m.attempts`,
      [randomUUID()]
    )
    return mail
  }

  /** Notes that a mail is out, and forgets what it said. */
  @InjectManager()
  async markSent(
    { id, lease }: ClaimedMail,
    providerMessageId: string | null,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<void> {
    await managerOf(context).execute(
      `update mail_message set status = 'sent', sent_at = now(), data = '{}', lease = null,
         last_error = null, provider_message_id = ?, updated_at = now()
       where id = ? and lease = ?`,
      [providerMessageId, id, lease]
    )
  }

  /** Notes that a try failed: the mail is tried again later, or given up. */
  @InjectManager()
  async markFailedTry(
    { id, lease, attempts }: ClaimedMail,
    { code, final, outcomeUnknown }: FailedTry,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<void> {
    const wait = final ? undefined : secondsUntilRetry(attempts)
    await managerOf(context).execute(
      `update mail_message set status = ?, last_error = ?, lease = null,
         duplicate_possible = duplicate_possible or ?,
         next_attempt_at = now() + ? * interval '1 second', updated_at = now()
       where id = ? and lease = ?`,
      [wait === undefined ? "failed" : "queued", code, outcomeUnknown, wait ?? 0, id, lease]
    )
  }

  /**
   * Puts a mail that failed at the front of the queue, with all its tries before it.
   * @throws `mail.not_found` or `mail.status_not_allowed`
   */
  @InjectManager()
  async requeue(id: string, @MedusaContext() context: ServiceContext = {}): Promise<void> {
    const manager = managerOf(context)
    const changed = await manager.execute<{ id: string }[]>(
      `update mail_message set status = 'queued', attempts = 0, next_attempt_at = now(),
         updated_at = now()
       where id = ? and status = 'failed' and data <> '{}' and deleted_at is null returning id`,
      [id]
    )
    if (changed.length === 0) {
      const [row] = await this.listMailMessages({ id }, { select: ["id"], take: 1 }, context)
      throw row ? mailNotResendable() : mailNotFound()
    }
  }

  /**
   * Lists mails, the newest first, without what they say.
   * @throws `mail.cursor_invalid`
   */
  @InjectManager()
  async listPage(input: MailPageInput, @MedusaContext() context: ServiceContext = {}) {
    const { sql, bindings } = mailPageQuery(input)
    const rows = await managerOf(context).execute<MailPageRow[]>(sql, bindings)
    const page = rows.slice(0, input.limit)
    const next_cursor = rows.length > input.limit ? encodeMailCursor(page[page.length - 1]) : null
    return { mail_messages: page.map(({ place: _, ...mail }) => mail), next_cursor }
  }

  /** Forgets what failed mails said after a month, and all mails after half a year. */
  @InjectManager()
  async forgetOld(@MedusaContext() context: ServiceContext = {}): Promise<void> {
    const manager = managerOf(context)
    await manager.execute(
      `update mail_message set data = '{}' where status = 'failed' and data <> '{}'
         and updated_at < now() - interval '${WORDS_KEPT}'`
    )
    await manager.execute(
      `delete from mail_message where status in ('sent', 'failed')
         and created_at < now() - interval '${KEPT}'`
    )
  }
}
