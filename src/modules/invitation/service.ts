import { createHash, randomBytes } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { invitationExists, invitationNotFound } from "./errors"
import { Invitation, type InvitationRow } from "./models/invitation"
import { INVITATION_DAYS, type InvitationStatus } from "./status"

type ServiceContext = Context<SqlEntityManager>

/** Who is asked to work in the store, and as what. */
export type NewInvitation = {
  readonly email: string
  readonly role_id: string
  readonly location_ids: string[]
  readonly sales_channel_ids: string[]
  readonly invited_by: string
}

/** An invitation and the secret that takes it, which is not kept. */
export type Invited = { readonly invitation: InvitationRow; readonly secret: string }

/** Which invitations to list; the newest first. */
export type InvitationPage = {
  readonly limit: number
  readonly cursor?: string
  readonly status?: InvitationStatus
  readonly q?: string
}

const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex")
const inAWeek = () => new Date(Date.now() + INVITATION_DAYS * 24 * 60 * 60 * 1000)

function managerOf(context: ServiceContext): SqlEntityManager {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "There is no database connection.")
  }
  return manager
}

/** Keeps who was asked to work in a store. */
export default class InvitationModuleService extends MedusaService({ Invitation }) {
  /**
   * Writes an invitation down; one for the same e-mail that is too old makes room for it.
   * @throws `invitation.exists`
   */
  @InjectManager()
  async invite(
    wanted: NewInvitation,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<Invited> {
    const manager = managerOf(context)
    await manager.execute(
      `update "invitation" set "status" = 'revoked', "updated_at" = now()
        where "email" = ? and "status" = 'pending' and "expires_at" < now()`,
      [wanted.email]
    )
    const waiting = { email: wanted.email, status: "pending" as const }
    const [present] = await this.listInvitations(waiting, { take: 1 }, context)
    if (present) {
      throw invitationExists()
    }
    const secret = randomBytes(32).toString("base64url")
    const token = { token_hash: hashOf(secret), expires_at: inAWeek() }
    const invitation = await this.createInvitations({ ...wanted, ...token }, context)
    return { invitation, secret }
  }

  /**
   * Gives a waiting invitation a new secret and a new week; the old secret counts no more.
   * @throws `invitation.not_found`
   */
  @InjectManager()
  async renew(id: string, @MedusaContext() context: ServiceContext = {}): Promise<Invited> {
    const secret = randomBytes(32).toString("base64url")
    const renewed = await managerOf(context).execute<{ id: string }[]>(
      `update "invitation" set "token_hash" = ?, "expires_at" = ?, "updated_at" = now()
        where "id" = ? and "status" = 'pending' and "deleted_at" is null returning "id"`,
      [hashOf(secret), inAWeek(), id]
    )
    if (!renewed.length) {
      throw invitationNotFound()
    }
    return { invitation: await this.retrieveInvitation(id), secret }
  }

  /**
   * Takes an invitation back that nobody has accepted.
   * @throws `invitation.not_found`
   */
  @InjectManager()
  async revoke(id: string, @MedusaContext() context: ServiceContext = {}): Promise<void> {
    const revoked = await managerOf(context).execute<{ id: string }[]>(
      `update "invitation" set "status" = 'revoked', "updated_at" = now()
        where "id" = ? and "status" = 'pending' and "deleted_at" is null returning "id"`,
      [id]
    )
    if (!revoked.length) {
      throw invitationNotFound()
    }
  }

  /** The invitation that a secret takes, while it can be taken. */
  async bySecret(secret: string): Promise<InvitationRow | undefined> {
    const [found] = await this.listInvitations(
      { token_hash: hashOf(secret), status: "pending", expires_at: { $gt: new Date() } },
      { take: 1 }
    )
    return found
  }

  /** Takes an invitation; of all who bring its secret at once, one gets it. */
  @InjectManager()
  async claim(
    secret: string,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<string | undefined> {
    const [claimed] = await managerOf(context).execute<{ id: string }[]>(
      `update "invitation" set "status" = 'accepted', "accepted_at" = now(), "updated_at" = now()
        where "token_hash" = ? and "status" = 'pending' and "expires_at" > now()
          and "deleted_at" is null returning "id"`,
      [hashOf(secret)]
    )
    return claimed?.id
  }

  /** Gives an invitation back whose acceptance failed. */
  @InjectManager()
  async giveBack(id: string, @MedusaContext() context: ServiceContext = {}): Promise<void> {
    await managerOf(context).execute(
      `update "invitation" set "status" = 'pending', "accepted_at" = null, "updated_at" = now()
        where "id" = ? and "status" = 'accepted'`,
      [id]
    )
  }

  /** Lists invitations, the newest first. */
  @InjectManager()
  async listPage(
    { limit, cursor, status, q }: InvitationPage,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<{ invitations: InvitationRow[]; next_cursor: string | null }> {
    const escaped = q && `%${q.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`
    const found = await managerOf(context).execute<InvitationRow[]>(
      `select * from "invitation" where "deleted_at" is null
          and (?::text is null or "id" < ?) and (?::text is null or "status" = ?)
          and (?::text is null or "email" like ?)
        order by "id" desc limit ?`,
      [cursor ?? null, cursor ?? null, status ?? null, status ?? null].concat([
        escaped ?? null,
        escaped ?? null,
        String(limit + 1),
      ])
    )
    const invitations = found.slice(0, limit)
    const last = invitations[invitations.length - 1]
    return { invitations, next_cursor: found.length > limit ? last.id : null }
  }
}
