import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mfaRequired } from "../../modules/account/errors"
import { announceActor } from "./announce-actor"
import { isStaffRoute, LIVE_SESSION, MFA_MISSING, needsSession } from "./session-check"
import {
  keyCaller,
  userCaller,
  type AccessRow,
  type StaffCaller,
  type StaffRequest,
} from "./staff-caller"
import { refusalOf, supportCaller } from "./support-caller"
import { bearerOf, type SessionContext } from "./token-of"

const IDENTITY = `exists (select 1 from "auth_identity" where "id" = ? and "deleted_at" is null)`

const ENTRY = /^\/auth\/handover\/enter\/?$/

const NO_ACCESS = `null as "role_id"`

type Actor = {
  /** Whether there still is one of that id. */
  readonly valid: string
  /** What it may do; the database reads both in one short statement and adds the store. */
  readonly access?: { readonly columns: string; readonly join: string }
}

const ACTORS: ReadonlyMap<string, Actor> = new Map([
  [
    "user",
    {
      valid: `exists (select 1 from "user" where "id" = ? and "deleted_at" is null)`,
      access: {
        columns: `r."id" as "role_id", r."code" as "role_code", r."name_ar", r."name_en",
          r."is_protected", r."branch_scoped", r."permissions", a."location_ids",
          a."sales_channel_ids"`,
        join: `left join "access_assignment" a on a."user_id" = ? and a."deleted_at" is null
          left join "access_role" r on r."id" = a."role_id" and r."deleted_at" is null`,
      },
    },
  ],
  [
    "customer",
    {
      valid: `exists (select 1 from "customer"
        where "id" = ? and "has_account" and "deleted_at" is null)`,
    },
  ],
  [
    "api-key",
    {
      // Medusa has looked the key up by its token just before.
      valid: `? <> ''`,
      access: {
        columns: `g."permissions"`,
        join: `left join "access_key_grant" g on g."api_key_id" = ? and g."deleted_at" is null`,
      },
    },
  ],
  ["account", { valid: `exists (select 1 from "account" where "id" = ? and "closed_at" is null)` }],
])

type Row = AccessRow & { valid: boolean; mfa_missing: boolean }

/** The one statement that says whether an actor is of this store and what it may do. */
export function actorStatement(
  auth: Pick<SessionContext, "actor_id" | "actor_type" | "auth_identity_id" | "session_id">
): { sql: string; bindings: string[] } | undefined {
  const actor = auth.actor_id ? ACTORS.get(auth.actor_type) : undefined
  const conditions: string[] = []
  const bindings: string[] = []
  if (auth.auth_identity_id) {
    conditions.push(IDENTITY)
    bindings.push(auth.auth_identity_id)
  }
  if (actor) {
    conditions.push(actor.valid)
    bindings.push(auth.actor_id)
  }
  if (needsSession(auth)) {
    conditions.push(LIVE_SESSION)
    bindings.push(auth.session_id ?? "")
  }
  if (conditions.length === 0) {
    return undefined
  }
  const { columns = NO_ACCESS, join = "" } = actor?.access ?? {}
  const sql = `select ${conditions.join(" and ")} as "valid", ${MFA_MISSING} as "mfa_missing",
      ${columns} from (select 1) as "one" ${join}`
  const joined = actor?.access ? [auth.actor_id] : []
  return { sql, bindings: [...bindings, auth.session_id ?? "", ...joined] }
}

/** Reads an actor of this store and what it may do; undefined when it isn't of this store. */
async function read(req: MedusaRequest, auth: SessionContext): Promise<Row | "nobody" | undefined> {
  if (auth.actor_id && !ACTORS.has(auth.actor_type)) {
    return undefined
  }
  const statement = actorStatement(auth)
  if (!statement) {
    // A password-reset token names nobody; its route takes it only with its row of this store.
    return "nobody"
  }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(statement.sql, statement.bindings)
  const [found] = rows
  if (found?.valid && found.mfa_missing && needsSession(auth) && isStaffRoute(req)) {
    throw mfaRequired()
  }
  return found?.valid ? found : undefined
}

async function forget({ session }: MedusaRequest): Promise<void> {
  await new Promise<void>((resolve) => session.destroy(() => resolve()))
}

function callerOf(auth: SessionContext, row: Row | "nobody" | undefined): StaffCaller | undefined {
  if (!row || row === "nobody" || !auth.actor_id) {
    return undefined
  }
  if (auth.actor_type === "api-key") {
    return keyCaller(auth, row)
  }
  return auth.actor_type === "user" ? userCaller(auth, row) : undefined
}

/**
 * Refuses a credential whose owner is not, or no longer, of this store: a token of another store,
 * or of somebody who was removed. Also on public routes, so that nobody is taken for a stranger.
 * It learns what staff may do in the same statement, so that a change counts from the next request.
 */
export async function actorCheck(
  req: StaffRequest & Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const callers: (StaffCaller | undefined)[] = []
  const admit = async (auth: SessionContext): Promise<boolean> => {
    if (auth.grant_id) {
      const support = await supportCaller(req, auth.grant_id)
      callers.push(support)
      return support !== undefined
    }
    const row = await read(req, auth)
    callers.push(callerOf(auth, row))
    return row !== undefined
  }
  // The order in which Medusa takes credentials, so that the caller is the one that it acts for.
  const { auth_context: verified } = req
  if (verified?.actor_type === "api-key" && !(await admit(verified))) {
    throw refusalOf(verified)
  }
  // Who enters with a code gets another session, whoever this browser belonged to before.
  const isEntry = ENTRY.test(req.path)
  const session: SessionContext | undefined = isEntry ? undefined : req.session?.auth_context
  if (session && !(await admit(session))) {
    // The cookie would otherwise keep its owner from signing in again.
    await forget(req)
    throw refusalOf(session)
  }
  const bearer = bearerOf(req)
  if (bearer && !(await admit(bearer))) {
    throw refusalOf(bearer)
  }
  req.caller = callers.find(Boolean)
  announceActor(req, bearer ?? session, req.caller?.grant)
  next()
}
