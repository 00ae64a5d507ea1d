import type { MedusaRequest, MedusaRequestHandler, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { invalidLogin, sessionEnded, tokenInvalid } from "../../modules/account/errors"
import { asPlatform } from "../../workflows/account/as-platform"
import { inEvenTime } from "../../workflows/account/even-time"
import { confirmOwnFactor } from "../../workflows/account/own-factors"
import { forgotPassword, resetPassword } from "../../workflows/account/passwords"
import {
  factorsOf,
  giveUpFactor,
  makeRecoveryCodes,
  startFactor,
} from "../../workflows/account/second-factor"
import {
  answerStoreChallenge,
  logInToStore,
  refreshStoreToken,
} from "../../workflows/account/store-session"
import { deviceOf } from "./caller-device"
import { countAccountLogin } from "./count-login"
import { contextOf, signedIn } from "./signed-in"
import { requireStepUp } from "./step-up"
import { bearerOf } from "./token-of"

const Login = z.object({ email: z.string().max(254), password: z.string().max(1024) })
const Identifier = z.object({ identifier: z.string().trim().min(1).max(254) })
const Password = z.object({ password: z.string().min(1).max(1024) })
const Code = z.object({
  method: z.enum(["totp", "recovery_code"]),
  code: z.string().trim().min(1).max(64),
})
const Setup = z.object({ label: z.string().max(120).optional() })
const Confirmation = z.object({ code: z.string().trim().min(1).max(64) })

type Answer = (req: MedusaRequest, res: MedusaResponse, id: string) => Promise<void>

/** `POST /auth/user/emailpass` of a store: the password of the account, and the membership. */
export const logIn: Answer = async (req, res) => {
  const given = Login.safeParse(req.body)
  if (!given.success) {
    throw invalidLogin()
  }
  await countAccountLogin(req, given.data.email)
  res.json(await logInToStore(req.scope, { ...given.data, ...deviceOf(req) }))
}

/** `POST /auth/user/emailpass/reset-password` of any host: the password is the account's. */
export const mailReset: Answer = async (req, res) => {
  const { identifier } = Identifier.parse(req.body)
  await countAccountLogin(req, identifier)
  await inEvenTime(() => asPlatform(() => forgotPassword(req.scope, identifier)))
  res.sendStatus(201)
}

/** `POST /auth/user/emailpass/update` of any host, with the token that was mailed. */
export const setPassword: Answer = async (req, res) => {
  const token = /^bearer\s+(\S+)$/i.exec(req.headers.authorization ?? "")?.[1]
  if (!token) {
    throw tokenInvalid()
  }
  const { password } = Password.parse(req.body)
  await asPlatform(() => resetPassword(req.scope, { token, password }))
  res.json({ success: true })
}

/** `POST /auth/mfa/challenges/:id/verify` of a store's staff. */
export const answerChallenge: Answer = async (req, res, challenge_id) => {
  const { auth_identity_id } = bearerOf(req) ?? {}
  if (!auth_identity_id) {
    throw invalidLogin()
  }
  await countAccountLogin(req, auth_identity_id)
  const given = { ...Code.parse(req.body), challenge_id, ...deviceOf(req) }
  res.json(await answerStoreChallenge(req.scope, auth_identity_id, given))
}

/** `POST /auth/token/refresh` of a store's staff: the next token belongs to the same session. */
export const refreshToken: Answer = async (req, res) => {
  const { actor_id, session_id } = contextOf(req) ?? {}
  if (!actor_id || !session_id) {
    throw sessionEnded()
  }
  res.json(await refreshStoreToken(req.scope, actor_id, session_id))
}

/** `GET /auth/mfa/factors` of a store's staff: those of the account. */
export const listFactors: Answer = async (req, res) => {
  const { account } = await signedIn(req)
  res.json({ mfa_factors: await asPlatform(() => factorsOf(req.scope, account)) })
}

/** `POST /auth/mfa/factors` of a store's staff. */
export const beginFactor: Answer = async (req, res) => {
  const { account } = await signedIn(req)
  const { label } = Setup.parse(req.body)
  res.json(await asPlatform(() => startFactor(req.scope, account, label)))
}

/** `POST /auth/mfa/factors/:id/verify` of a store's staff. */
export const verifyFactor: Answer = async (req, res, id) => {
  const person = await signedIn(req)
  const { code } = Confirmation.parse(req.body)
  await countAccountLogin(req, person.account.id)
  res.json({ mfa_factor: await confirmOwnFactor(req.scope, person, { id, code }) })
}

/** `DELETE /auth/mfa/factors/:id` of a store's staff; the factor itself must be shown first. */
export const removeFactor: Answer = async (req, res, id) => {
  const { account } = await signedIn(req)
  await passing(req, res, requireStepUp)
  res.json({ mfa_factor: await asPlatform(() => giveUpFactor(req.scope, account, id)) })
}

/** `POST /auth/mfa/recovery-codes` of a store's staff. */
export const renewRecoveryCodes: Answer = async (req, res) => {
  const { account } = await signedIn(req)
  await passing(req, res, requireStepUp)
  res.json({ recovery_codes: await asPlatform(() => makeRecoveryCodes(req.scope, account)) })
}

async function passing(
  req: MedusaRequest,
  res: MedusaResponse,
  guard: MedusaRequestHandler
): Promise<void> {
  await guard(req, res, () => undefined)
}
