"use server"

import type { LogIn } from "@/data/account"
import { callAccounts } from "@/data/account-api"
import { forgetTokens, keepChallenge, readChallenge } from "@/data/account-session"
import type { Tokens } from "@/data/account-tokens"
import { ApiError } from "@/data/api-error"
import { codeOf, textOf, type FormState } from "../form"
import { letIn, localeOf, tryForm, type Outcome } from "./try"

// The secret of an invitation goes along behind the hash, and nothing else leads anywhere.
function afterLogIn(locale: string, form: FormData): Outcome {
  const invitation = textOf(form, "invitation")
  const page = invitation ? `invitation#token=${encodeURIComponent(invitation)}` : "stores"
  return { goTo: `/${locale}/account/${page}` }
}

/** Logs somebody in, or asks for their second factor. */
export async function logIn(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, ["email", "password"], async (locale) => {
    const body = { email: textOf(form, "email"), password: textOf(form, "password") }
    const answer = await callAccounts<LogIn>("/login", { locale, method: "POST", body })
    if ("mfa_required" in answer) {
      await keepChallenge(answer.mfa_token)
      return { step: "code" }
    }
    await letIn(answer)
    return afterLogIn(locale, form)
  })
}

/** Ends a log-in with the second factor; a challenge that is over begins it anew. */
export async function confirmLogIn(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, ["code"], async (locale) => {
    const challenge = await readChallenge()
    if (!challenge) {
      return { step: "over" }
    }
    const method = textOf(form, "method") === "recovery_code" ? "recovery_code" : "totp"
    const code = method === "totp" ? codeOf(form) : textOf(form, "code")
    const body = { mfa_token: challenge, method, code }
    await letIn(await callAccounts<Tokens>("/login/mfa", { locale, method: "POST", body }))
    return afterLogIn(locale, form)
  })
}

/** Mails a link that sets a new password; the answer is the same for every e-mail. */
export async function forgotPassword(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, ["email"], async (locale) => {
    const body = { email: textOf(form, "email") }
    await callAccounts("/password/forgot", { locale, method: "POST", body })
    return { step: textOf(form, "email") }
  })
}

/** Sets a new password by the link that was mailed. */
export async function resetPassword(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, ["new_password"], async (locale) => {
    const body = { token: textOf(form, "token"), password: textOf(form, "new_password") }
    await callAccounts("/password/reset", { locale, method: "POST", body })
    await forgetTokens()
    return { step: "done" }
  })
}

/** Signs out here, and in the stores that were entered from here. */
export async function signOut(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form)
  try {
    await callAccounts("/logout", { locale, isOwn: true, method: "POST" })
  } catch (error) {
    // Who can't be signed out over there any more is signed out here all the same.
    if (!(error instanceof ApiError)) {
      throw error
    }
  }
  await forgetTokens()
  const invitation = textOf(form, "invitation")
  const page = invitation ? `invitation#token=${encodeURIComponent(invitation)}` : "login"
  return { attempt: 1, errors: {}, notice: null, goTo: `/${locale}/account/${page}` }
}
