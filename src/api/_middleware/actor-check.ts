import {
  getAuthContextFromJwtToken,
  type AuthContext,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { announceActor } from "./announce-actor"

const IDENTITY = `exists (select 1 from "auth_identity" where "id" = ? and "deleted_at" is null)`

// One short statement per request with a credential; the database adds the store.
const ACTORS: ReadonlyMap<string, string> = new Map([
  ["user", `exists (select 1 from "user" where "id" = ? and "deleted_at" is null)`],
  [
    "customer",
    `exists (select 1 from "customer"
       where "id" = ? and "has_account" and "deleted_at" is null)`,
  ],
])

function invalidActor(): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNAUTHORIZED,
    "This sign-in is not valid for this store.",
    "auth.invalid_actor"
  )
}

function bearerOf(req: MedusaRequest): AuthContext | null {
  const { authorization } = req.headers
  if (authorization === undefined) {
    return null
  }
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return getAuthContextFromJwtToken(
    authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  )
}

async function isValid(req: MedusaRequest, auth: AuthContext): Promise<boolean> {
  const conditions: string[] = []
  const bindings: string[] = []
  if (auth.auth_identity_id) {
    conditions.push(IDENTITY)
    bindings.push(auth.auth_identity_id)
  }
  if (auth.actor_id) {
    const actor = ACTORS.get(auth.actor_type)
    if (!actor) {
      return false
    }
    conditions.push(actor)
    bindings.push(auth.actor_id)
  }
  if (conditions.length === 0) {
    // A password-reset token names nobody; its route takes it only with its row of this store.
    return true
  }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { valid: boolean }[] }>(
    `select ${conditions.join(" and ")} as "valid"`,
    bindings
  )
  return rows[0]?.valid === true
}

async function forget({ session }: MedusaRequest): Promise<void> {
  await new Promise<void>((resolve) => session.destroy(() => resolve()))
}

/**
 * Refuses a credential whose owner is not, or no longer, of this store: a token of another store,
 * or of somebody who was removed. Also on public routes, so that nobody is taken for a stranger.
 */
export async function actorCheck(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const session: AuthContext | undefined = req.session?.auth_context
  if (session && !(await isValid(req, session))) {
    // The cookie would otherwise keep its owner from signing in again.
    await forget(req)
    throw invalidActor()
  }
  const bearer = bearerOf(req)
  if (bearer && !(await isValid(req, bearer))) {
    throw invalidActor()
  }
  announceActor(req, bearer ?? session)
  next()
}
