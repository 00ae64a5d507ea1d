import { createHash, randomBytes } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { grantExists, grantNotFound } from "./errors"
import { BreakGlassGrant, type GrantRow } from "./models/break-glass-grant"
import {
  ANSWER_HOURS,
  assertMove,
  statusAt,
  type GRANT_CONSENTS,
  type GrantAccess,
  type GrantStatus,
} from "./status"

type ServiceContext = Context<SqlEntityManager>

/** Somebody by whose will a grant changes. */
export type Who = { readonly id: string; readonly name: string }

/** What an operator asks for. */
export type NewGrant = {
  readonly operator: Who
  readonly reason: string
  readonly ticket: string
  readonly minutes: number
  readonly access: GrantAccess
}

/** Who agrees to changes in the store, and in an emergency why. */
export type Consent = {
  readonly consent: (typeof GRANT_CONSENTS)[number]
  readonly by: Who
  readonly emergency_reason?: string
}

/** Which grants to list; the newest first. */
export type GrantPage = {
  readonly limit: number
  readonly cursor?: string
  readonly status?: GrantStatus
}

const HANDOVER_SECONDS = 60

const OPEN: GrantStatus[] = ["requested", "active"]

const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex")

// The same as `statusAt`, for lists.
const STATUS = `case when "status" = 'active' and "expires_at" <= now()
    or "status" = 'requested' and "answer_by" <= now() then 'expired' else "status" end`

function managerOf(context: ServiceContext): SqlEntityManager {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "There is no database connection.")
  }
  return manager
}

/** Keeps who of the platform's support may be in the current store. */
export default class BreakGlassModuleService extends MedusaService({ BreakGlassGrant }) {
  /**
   * Writes a request down. To look needs nobody's consent, so it starts at once.
   * @throws `break_glass.exists`
   */
  @InjectTransactionManager()
  async request(
    { operator, ...asked }: NewGrant,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<GrantRow> {
    const manager = managerOf(context)
    await manager.execute(
      `update "break_glass_grant" set "status" = 'expired', "updated_at" = now()
        where "operator_id" = ? and "status" in ('requested', 'active') and ${STATUS} = 'expired'`,
      [operator.id]
    )
    const open = { operator_id: operator.id, access: asked.access, status: OPEN }
    const [present] = await this.listBreakGlassGrants(open, { take: 1 }, context)
    if (present) {
      throw grantExists()
    }
    const answer_by = new Date(Date.now() + ANSWER_HOURS * 60 * 60 * 1000)
    const person = { operator_id: operator.id, operator_name: operator.name }
    const { id } = await this.createBreakGlassGrants({ ...asked, ...person, answer_by }, context)
    await manager.flush()
    return asked.access === "read"
      ? await this.start(id, undefined, context)
      : await this.write(`select * from "break_glass_grant" where "id" = ?`, [id], context)
  }

  /**
   * Starts the time of a grant that waited.
   * @throws `break_glass.not_found` or `break_glass.status_not_allowed`
   */
  @InjectTransactionManager()
  async start(
    id: string,
    consent?: Consent,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<GrantRow> {
    await this.hold(id, "active", context)
    return await this.write(
      `update "break_glass_grant" set "status" = 'active', "started_at" = now(),
              "expires_at" = now() + "minutes" * interval '1 minute', "consent" = ?,
              "consented_by" = ?, "consented_by_name" = ?, "emergency_reason" = ?,
              "updated_at" = now() where "id" = ? returning *`,
      [
        consent?.consent ?? null,
        consent?.by.id ?? null,
        consent?.by.name ?? null,
        consent?.emergency_reason ?? null,
        id,
      ],
      context
    )
  }

  /**
   * Ends a grant, or refuses one that waits; whoever is inside by it is out at the next request.
   * @throws `break_glass.not_found` or `break_glass.status_not_allowed`
   */
  @InjectTransactionManager()
  async finish(
    id: string,
    to: "ended" | "refused",
    by: Who,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<GrantRow> {
    await this.hold(id, to, context)
    return await this.write(
      `update "break_glass_grant" set "status" = ?, "ended_at" = now(), "ended_by" = ?,
              "ended_by_name" = ?, "handover_hash" = null, "updated_at" = now()
        where "id" = ? returning *`,
      [to, by.id, by.name, id],
      context
    )
  }

  /** Gives a code that enters the store by a grant, once and within a minute. */
  @InjectManager()
  async makeHandover(
    id: string,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<{ code: string; expires_in: number }> {
    const code = randomBytes(32).toString("base64url")
    await this.write(
      `update "break_glass_grant" set "handover_hash" = ?,
              "handover_expires_at" = now() + interval '${HANDOVER_SECONDS} seconds'
        where "id" = ? returning *`,
      [hashOf(code), id],
      context
    )
    return { code, expires_in: HANDOVER_SECONDS }
  }

  /** Takes the code that enters this store; of several who bring it at once, one gets in. */
  @InjectManager()
  async takeHandover(
    code: string,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<GrantRow | undefined> {
    const [taken] = await managerOf(context).execute<GrantRow[]>(
      `update "break_glass_grant" set "handover_hash" = null
        where "handover_hash" = ? and "handover_expires_at" > now() and "status" = 'active'
          and "expires_at" > now() and "deleted_at" is null returning *`,
      [hashOf(code)]
    )
    return taken
  }

  /** A grant of this store. @throws `break_glass.not_found` */
  async grantOf(id: string): Promise<GrantRow> {
    const [grant] = await this.listBreakGlassGrants({ id }, { take: 1 })
    if (!grant) {
      throw grantNotFound()
    }
    return grant
  }

  /** Who is inside at the moment, and who waits for an answer. */
  @InjectManager()
  async listOpen(@MedusaContext() context: ServiceContext = {}): Promise<GrantRow[]> {
    return await managerOf(context).execute<GrantRow[]>(
      `select * from "break_glass_grant"
        where "deleted_at" is null and ${STATUS} in ('requested', 'active')
        order by "id" desc limit 20`
    )
  }

  /** Lists grants, past and present, the newest first. */
  @InjectManager()
  async listPage(
    { limit, cursor, status }: GrantPage,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<{ grants: GrantRow[]; next_cursor: string | null }> {
    const found = await managerOf(context).execute<GrantRow[]>(
      `select * from "break_glass_grant" where "deleted_at" is null
          and (?::text is null or "id" < ?) and (?::text is null or ${STATUS} = ?)
        order by "id" desc limit ?`,
      [cursor ?? null, cursor ?? null, status ?? null, status ?? null, limit + 1]
    )
    const grants = found.slice(0, limit)
    return { grants, next_cursor: found.length > limit ? grants[grants.length - 1].id : null }
  }

  /** Locks a grant and makes sure that it may move so. */
  private async hold(id: string, to: GrantStatus, context: ServiceContext): Promise<void> {
    const [held] = await managerOf(context).execute<GrantRow[]>(
      `select * from "break_glass_grant" where "id" = ? and "deleted_at" is null for update`,
      [id]
    )
    if (!held) {
      throw grantNotFound()
    }
    assertMove(statusAt(held), to)
  }

  private async write(
    sql: string,
    bindings: (string | null)[],
    context: ServiceContext
  ): Promise<GrantRow> {
    const [row] = await managerOf(context).execute<GrantRow[]>(sql, bindings)
    return row
  }
}
