import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mfaRequired, stepUpRequired } from "../../modules/account/errors"
import { PLATFORM_TENANT_ID, requireTenant } from "../../tenancy/tenant-context"
import { asPlatform } from "../../workflows/account/as-platform"
import { enabledFactors } from "../../workflows/account/second-factor"
import { contextOf, signedIn } from "./signed-in"

// Read in the tenant of the request: a store sees its own row and its own sessions.
const STATE = `
  select coalesce((select "require_mfa" from "tenant"
           where "id" = current_setting('app.tenant_id', true)), false) as "required",
         exists (select 1 from "account_session" where "id" = ?
           and "mfa_at" > now() - interval '10 minutes') as "recent"`

const RECENT_MS = 10 * 60 * 1000

type State = { readonly required: boolean; readonly recent: boolean }

function isRecent(shown: string | Date | null | undefined): boolean {
  return Boolean(shown) && Date.now() - new Date(shown ?? 0).getTime() < RECENT_MS
}

/**
 * Refuses what must not be done with a stolen session: the second factor must have been shown in
 * the last ten minutes, by whoever has one, and by everybody where the store wants one.
 * An operator shows it by logging in again; an API key has none.
 */
export async function requireStepUp(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const context = contextOf(req)
  const isOperator =
    context?.actor_type === "user" && requireTenant().tenantId === PLATFORM_TENANT_ID
  if (!context?.actor_id || isOperator) {
    if (context?.mfa_enabled && !isRecent(context.mfa_challenge_completed_at)) {
      throw stepUpRequired()
    }
    next()
    return
  }
  const { account, session_id } = await signedIn(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: State[] }>(STATE, [session_id])
  if (!rows[0].recent) {
    const factors = await asPlatform(() => enabledFactors(req.scope, account))
    if (factors.length) {
      throw stepUpRequired()
    }
    if (rows[0].required) {
      throw mfaRequired()
    }
  }
  next()
}

/** The same, for what changes something; to look needs no second factor. */
export async function requireStepUpToChange(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (["GET", "HEAD", "OPTIONS"].includes(req.method)) {
    next()
    return
  }
  await requireStepUp(req, res, next)
}
