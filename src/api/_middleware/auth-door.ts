import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PLATFORM_TENANT_ID, requireTenant } from "../../tenancy/tenant-context"
import { EdgeError } from "../_edge/edge-error"
import { contextOf } from "./signed-in"
import {
  answerChallenge,
  beginFactor,
  listFactors,
  logIn,
  mailReset,
  refreshToken,
  removeFactor,
  renewRecoveryCodes,
  setPassword,
  verifyFactor,
} from "./store-auth"
import { bearerOf } from "./token-of"

type Answer = (req: MedusaRequest, res: MedusaResponse, id: string) => Promise<void>

// Medusa's own routes, answered for a store's staff from the account, which is the platform's.
const STAFF: readonly (readonly [method: string, path: RegExp, answer: Answer])[] = [
  ["POST", /^\/mfa\/challenges\/([^/]+)\/verify$/, answerChallenge],
  ["GET", /^\/mfa\/factors$/, listFactors],
  ["POST", /^\/mfa\/factors$/, beginFactor],
  ["POST", /^\/mfa\/factors\/([^/]+)\/verify$/, verifyFactor],
  ["DELETE", /^\/mfa\/factors\/([^/]+)$/, removeFactor],
  ["POST", /^\/mfa\/recovery-codes$/, renewRecoveryCodes],
  ["POST", /^\/token\/refresh$/, refreshToken],
]

const WITHOUT_ACTOR = /^\/(session|token|mfa|verification|handover)(\/|$)/
const ACTOR = /^\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?$/

function refuse(): never {
  throw new EdgeError("request.no_such_route")
}

/** What is there for those who name themselves by an actor: `/auth/<actor>/<provider>/…`. */
function answerFor(method: string, path: string): Answer | undefined {
  const [, actor, provider, action] = ACTOR.exec(path) ?? []
  const isPlatform = requireTenant().tenantId === PLATFORM_TENANT_ID
  if (actor === "customer" && !isPlatform) {
    return undefined
  }
  // People join by an invitation, a sign-up or the platform: nobody makes a log-in for themself.
  if (actor !== "user" || action === "register" || action === "callback") {
    return refuse()
  }
  const isPassword = method === "POST" && provider === "emailpass"
  const reset = { "reset-password": mailReset, update: setPassword }[action ?? ""]
  if (isPassword && reset) {
    return reset
  }
  if (isPlatform || provider === "providers") {
    return undefined
  }
  return isPassword && !action ? logIn : refuse()
}

/**
 * Stands before Medusa's routes of log-ins. A store's staff have one password and one second
 * factor on the platform; shoppers' log-ins are the store's own and stay Medusa's.
 */
export async function authDoor(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { method } = req
  const path = req.path.replace(/\/+$/, "")
  if (!WITHOUT_ACTOR.test(path)) {
    const answer = answerFor(method, path)
    await (answer ? answer(req, res, "") : next())
    return
  }
  // A shopper's cookie in the same browser must not hide the token of a member of the staff.
  const isStaff = (bearerOf(req) ?? contextOf(req))?.actor_type === "user"
  if (!isStaff || requireTenant().tenantId === PLATFORM_TENANT_ID) {
    next()
    return
  }
  const [found] = STAFF.flatMap(([verb, pattern, answer]) => {
    const match = verb === method ? pattern.exec(path) : null
    return match ? [{ answer, id: decodeURIComponent(match[1] ?? "") }] : []
  })
  if (found) {
    await found.answer(req, res, found.id)
  } else {
    next()
  }
}
