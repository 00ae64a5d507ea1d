"use server"

import { wayInto } from "@/data/account"
import { callAccounts } from "@/data/account-api"
import { forgetTokens } from "@/data/account-session"
import { segment } from "@/data/api-client"
import { ApiError } from "@/data/api-error"
import { textOf, type FormState } from "../form"
import { tryForm } from "./try"

/** Goes into the admin of one of the person's stores. */
export async function enterStore(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, [], async (locale) => ({
    goTo: await wayInto(locale, textOf(form, "store")),
  }))
}

/** Opens another store, and goes back to the list that has it. */
export async function openStore(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, ["name_ar", "name_en", "slug"], async (locale) => {
    const body = {
      slug: textOf(form, "slug"),
      name_ar: textOf(form, "name_ar"),
      name_en: textOf(form, "name_en"),
    }
    type Opened = { store: { slug: string } }
    const options = { locale, isOwn: true, method: "POST", body } as const
    const { store } = await callAccounts<Opened>("/me/stores", options)
    return { goTo: `/${locale}/account/stores?opened=${encodeURIComponent(store.slug)}` }
  })
}

/** Ends one of the person's sessions. */
export async function endSession(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, [], async (locale) => {
    const path = `/me/sessions/${segment(textOf(form, "session"))}`
    await callAccounts(path, { locale, isOwn: true, method: "DELETE" })
    return { goTo: `/${locale}/account/sessions` }
  })
}

/** Ends all of the person's sessions but this one. */
export async function endOtherSessions(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, [], async (locale) => {
    await callAccounts("/me/sessions", { locale, isOwn: true, method: "DELETE" })
    return { goTo: `/${locale}/account/sessions` }
  })
}

/** Closes the account for good; a second factor is asked for where there is one. */
export async function closeAccount(state: FormState, form: FormData): Promise<FormState> {
  const fields = form.has("code")
    ? (["password", "code", "understood"] as const)
    : (["password", "understood"] as const)
  return tryForm(state, form, fields, async (locale) => {
    const call = { locale, isOwn: true, method: "POST" } as const
    if (form.has("code")) {
      const code = textOf(form, "code").replace(/\s/g, "")
      await callAccounts("/me/step-up", { ...call, body: { method: "totp", code } })
    }
    try {
      await callAccounts("/me/close", { ...call, body: { password: textOf(form, "password") } })
    } catch (error) {
      if (error instanceof ApiError && error.code === "account.step_up_required") {
        return { step: "code", notice: { tone: "warning", key: "account.error.step_up" } }
      }
      throw error
    }
    await forgetTokens()
    return { goTo: `/${locale}/account/closed` }
  })
}
