import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { Account } from "./models/account"
import { AccountRefreshToken } from "./models/account-refresh-token"
import { AccountSession, type AccountSessionRow, type SESSION_ENDS } from "./models/account-session"
import { Membership } from "./models/membership"
import { hashOfSecret, newSecret } from "./secret"

/** What Medusa hands to each method of a service: its connection, its transaction. */
export type AccountContext = Context<SqlEntityManager>

/** Why a session ends. */
export type SessionEnd = (typeof SESSION_ENDS)[number]

/** Where somebody signs in from. */
export type Device = { readonly device: string; readonly address: string }

/** A session to open. */
export type NewSession = Device & {
  readonly account_id: string
  readonly tenant_id?: string
  readonly parent_id?: string
  readonly mfa_at?: Date | null
  readonly lifetimeSeconds: number
}

/** What became of a refresh token. */
export type Rotation =
  | { readonly kind: "rotated"; readonly session: AccountSessionRow; readonly token: string }
  | { readonly kind: "reused" | "unknown" }

/** Which sessions to end. */
export type SessionsToEnd = {
  readonly account_id: string
  /** One session and those in stores that were opened from it; all of them when left out. */
  readonly id?: string
  /** The session to keep, with those that were opened from it. */
  readonly except?: string
}

/**
 * Two tabs may send the same token at once, and an answer may be lost on its way. For this long a
 * token just used gets another one on the same device; after it, its use means that it was stolen.
 */
const GRACE = "10 seconds"
/** Used tokens that are remembered by session; an older one is simply unknown. */
const REMEMBERED = 200
const HANDOVER_SECONDS = 60

type UsedToken = { session_id: string; fresh: boolean }

/** The connection of a method that Medusa called with one. */
export function managerOf(context: AccountContext): SqlEntityManager {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "There is no database connection.")
  }
  return manager
}

/** The part of the account module that keeps sessions. */
export class AccountSessionKeeper extends MedusaService({
  Account,
  Membership,
  AccountSession,
  AccountRefreshToken,
}) {
  /** Opens a session. */
  @InjectTransactionManager()
  async openSession(
    { lifetimeSeconds, ...session }: NewSession,
    @MedusaContext() context: AccountContext = {}
  ): Promise<AccountSessionRow> {
    const now = Date.now()
    const expires_at = new Date(now + lifetimeSeconds * 1000)
    return await this.createAccountSessions(
      { ...session, last_used_at: new Date(now), expires_at },
      context
    )
  }

  /** Gives a session a refresh token; only its hash is kept. */
  @InjectTransactionManager()
  async issueRefreshToken(
    session_id: string,
    @MedusaContext() context: AccountContext = {}
  ): Promise<string> {
    const token = newSecret()
    await this.createAccountRefreshTokens({ session_id, token_hash: hashOfSecret(token) }, context)
    return token
  }

  /**
   * Takes a refresh token and gives the next one. Of all who bring the same token at once the
   * database lets one take it; a token that was taken before ends the session.
   */
  @InjectTransactionManager()
  async rotate(
    token: string,
    from: Device,
    @MedusaContext() context: AccountContext = {}
  ): Promise<Rotation> {
    const manager = managerOf(context)
    const hash = hashOfSecret(token)
    const [taken] = await manager.execute<{ session_id: string }[]>(
      `update account_refresh_token set used_at = clock_timestamp(), updated_at = now()
        where token_hash = ? and used_at is null returning session_id`,
      [hash]
    )
    const session_id = taken?.session_id ?? (await this.again(hash, from, manager))
    if (typeof session_id !== "string") {
      return session_id
    }
    const [session] = await manager.execute<AccountSessionRow[]>(
      `update account_session set last_used_at = now(), address = ?, updated_at = now()
        where id = ? and ended_at is null and expires_at > now() returning *`,
      [from.address, session_id]
    )
    if (!session) {
      return { kind: "unknown" }
    }
    const next = await this.issueRefreshToken(session_id, context)
    await manager.execute(
      `delete from account_refresh_token where id in (
         select id from account_refresh_token where session_id = ? and used_at is not null
          order by used_at desc offset ${REMEMBERED})`,
      [session_id]
    )
    return { kind: "rotated", session, token: next }
  }

  /** What a token that was used before means: the session it may still serve, or its end. */
  private async again(
    hash: string,
    { device }: Device,
    manager: SqlEntityManager
  ): Promise<string | Rotation> {
    const [used] = await manager.execute<UsedToken[]>(
      `select t.session_id,
              t.used_at > clock_timestamp() - interval '${GRACE}' and s.device = ? as fresh
         from account_refresh_token t join account_session s on s.id = t.session_id
        where t.token_hash = ?`,
      [device, hash]
    )
    if (!used) {
      return { kind: "unknown" }
    }
    if (used.fresh) {
      return used.session_id
    }
    await manager.execute(
      `update account_session set ended_at = now(), end_reason = 'token_reused'
        where (id = ? or parent_id = ?) and ended_at is null`,
      [used.session_id, used.session_id]
    )
    return { kind: "reused" }
  }

  /** Ends sessions. @returns how many were still going */
  @InjectManager()
  async endSessions(
    { account_id, id, except }: SessionsToEnd,
    reason: SessionEnd,
    @MedusaContext() context: AccountContext = {}
  ): Promise<number> {
    const ended = await managerOf(context).execute<{ id: string }[]>(
      `update account_session set ended_at = now(), end_reason = ?, updated_at = now()
        where account_id = ? and ended_at is null
          and (?::text is null or id = ? or parent_id = ?)
          and (?::text is null or (id <> ? and parent_id is distinct from ?))
        returning id`,
      [reason, account_id, id ?? null, id ?? null, id ?? null].concat(
        [except, except, except].map((kept) => kept ?? null)
      )
    )
    return ended.length
  }

  /** Notes that the second factor of a session's person was shown just now. */
  @InjectManager()
  async confirmMfa(
    sessionId: string,
    @MedusaContext() context: AccountContext = {}
  ): Promise<void> {
    await managerOf(context).execute(
      `update account_session set mfa_at = now(), updated_at = now()
        where id = ? or id = (select parent_id from account_session where id = ?)`,
      [sessionId, sessionId]
    )
  }

  /** Gives a code that enters a session in a store, once and within a minute. */
  @InjectManager()
  async makeHandover(
    sessionId: string,
    @MedusaContext() context: AccountContext = {}
  ): Promise<{ code: string; expires_in: number }> {
    const code = newSecret()
    await managerOf(context).execute(
      `update account_session set handover_hash = ?,
              handover_expires_at = now() + interval '${HANDOVER_SECONDS} seconds'
        where id = ?`,
      [hashOfSecret(code), sessionId]
    )
    return { code, expires_in: HANDOVER_SECONDS }
  }

  /** Takes the code of a handover in the store that it is for; of several at once, one gets it. */
  @InjectManager()
  async takeHandover(
    code: string,
    storeId: string,
    @MedusaContext() context: AccountContext = {}
  ): Promise<AccountSessionRow | undefined> {
    const [session] = await managerOf(context).execute<AccountSessionRow[]>(
      `update account_session set handover_hash = null, last_used_at = now()
        where handover_hash = ? and handover_expires_at > now() and tenant_id = ?
          and ended_at is null and expires_at > now() returning *`,
      [hashOfSecret(code), storeId]
    )
    return session
  }

  /** The sessions of an account that are still going, the newest first. */
  @InjectManager()
  async listLiveSessions(
    { account_id, limit, after }: { account_id: string; limit: number; after?: string },
    @MedusaContext() context: AccountContext = {}
  ): Promise<AccountSessionRow[]> {
    return await managerOf(context).execute<AccountSessionRow[]>(
      `select * from account_session
        where account_id = ? and ended_at is null and expires_at > now() and deleted_at is null
          and handover_hash is null and (?::text is null or id < ?)
        order by id desc limit ?`,
      [account_id, after ?? null, after ?? null, limit]
    )
  }
}
