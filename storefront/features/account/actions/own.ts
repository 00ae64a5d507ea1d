"use server"

import { wayInto } from "@/data/account"
import { callAccounts } from "@/data/account-api"
import { forgetTokens } from "@/data/account-session"
import { segment } from "@/data/api-client"
import { ApiError } from "@/data/api-error"
import type { Locale } from "@/i18n/locales"
import { codeOf, textOf, type FormState } from "../form"
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

async function close(locale: Locale, form: FormData): Promise<void> {
  const body = { password: textOf(form, "password") }
  await callAccounts("/me/close", { locale, isOwn: true, method: "POST", body })
}

async function showFactor(locale: Locale, form: FormData): Promise<void> {
  const body = { method: "totp", code: codeOf(form) }
  await callAccounts("/me/step-up", { locale, isOwn: true, method: "POST", body })
}

/** Closes the account for good; a second factor is asked for where there is one. */
export async function closeAccount(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, ["password", "understood"], async (locale) => {
    try {
      await close(locale, form)
    } catch (error) {
      if (!(error instanceof ApiError && error.code === "account.step_up_required")) {
        throw error
      }
      if (!codeOf(form)) {
        return { step: "code", notice: { tone: "warning", key: "account.error.step_up" } }
      }
      await showFactor(locale, form)
      await close(locale, form)
    }
    await forgetTokens()
    return { goTo: `/${locale}/account/closed` }
  })
}
