"use server"

import { type Invitation, type Joined } from "@/data/account"
import { callAccounts } from "@/data/account-api"
import { segment } from "@/data/api-client"
import { ApiError } from "@/data/api-error"
import { isLocale, type Locale } from "@/i18n/locales"
import { textOf, type FormState } from "../form"
import { intoStore, letIn, tryForm } from "./try"

/** An invitation, or why it can't be shown: it is over, or the platform can't be reached. */
export type ShownInvitation = Invitation | "gone" | "unreachable"

/** Shows an invitation to whoever has its link. */
export async function showInvitation(token: string, locale: Locale): Promise<ShownInvitation> {
  if (typeof token !== "string" || !isLocale(locale) || !token) {
    return "gone"
  }
  try {
    const path = `/invitations/${segment(token)}`
    return (await callAccounts<{ invitation: Invitation }>(path, { locale })).invitation
  } catch (error) {
    if (error instanceof ApiError) {
      return error.isRefusal ? "gone" : "unreachable"
    }
    throw error
  }
}

/** Joins with a new account, which proves the e-mail too, and leads into the store. */
export async function joinAsNewcomer(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, ["name", "new_password"], async (locale) => {
    const path = `/invitations/${segment(textOf(form, "token"))}/accept`
    const body = {
      name: textOf(form, "name"),
      password: textOf(form, "new_password"),
      language: locale,
    }
    const joined = await callAccounts<Joined>(path, { locale, method: "POST", body })
    await letIn(joined)
    return intoStore(locale, joined.store.id)
  })
}

/** Joins with the account that is signed in here. */
export async function joinWithAccount(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, [], async (locale) => {
    const path = `/invitations/${segment(textOf(form, "token"))}/accept`
    const options = { locale, isOwn: true, method: "POST", body: {} } as const
    const joined = await callAccounts<Joined>(path, options)
    return intoStore(locale, joined.store.id)
  })
}
