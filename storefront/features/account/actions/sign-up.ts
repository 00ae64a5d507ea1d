"use server"

import { callAccounts } from "@/data/account-api"
import type { Verified } from "@/data/account"
import { textOf, type FormState } from "../form"
import { intoStore, letIn, tryForm } from "./try"

const SIGN_UP = ["name", "email", "new_password", "name_ar", "name_en", "slug"] as const

/** Signs a merchant up; the answer is the same whether the e-mail is known or not. */
export async function signUp(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, SIGN_UP, async (locale) => {
    await callAccounts("", {
      locale,
      method: "POST",
      body: {
        name: textOf(form, "name"),
        email: textOf(form, "email"),
        password: textOf(form, "new_password"),
        language: textOf(form, "language") === "en" ? "en" : "ar",
        store: {
          slug: textOf(form, "slug"),
          name_ar: textOf(form, "name_ar"),
          name_en: textOf(form, "name_en"),
        },
      },
    })
    return { step: textOf(form, "email") }
  })
}

/** Mails the link that proves an e-mail once more. */
export async function resendLink(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, ["email"], async (locale) => {
    const body = { email: textOf(form, "email") }
    await callAccounts("/email/resend", { locale, method: "POST", body })
    return { notice: { tone: "success", key: "account.sent.again" } }
  })
}

/** Proves an e-mail by the mailed link, opens the first store and leads into it. */
export async function verifyEmail(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, ["password"], async (locale) => {
    const body = { token: textOf(form, "token"), password: textOf(form, "password") }
    const options = { locale, method: "POST", body } as const
    const verified = await callAccounts<Verified>("/email/verify", options)
    await letIn(verified)
    if (verified.store) {
      return { step: verified.store.id }
    }
    const page = verified.store_refused ? "stores/new?taken=1" : "stores"
    return { goTo: `/${locale}/account/${page}` }
  })
}

/** Goes into the store that was just opened. */
export async function enterFirstStore(storeId: string, locale: "ar" | "en"): Promise<string> {
  const { goTo } = await intoStore(locale === "en" ? "en" : "ar", String(storeId))
  return goTo ?? `/${locale}/account/stores`
}
