import "server-only"
import { forgetTokens, keepTokens } from "@/data/account-session"
import type { Tokens } from "@/data/account-tokens"
import { wayInto } from "@/data/account"
import { ApiError } from "@/data/api-error"
import { isLocale, type Locale } from "@/i18n/locales"
import { check, textOf, type AccountField, type FormState } from "../form"
import { isSignedOut, problemOf } from "../problems"

/** What an action came to: a page to go to, another step, or something to say. */
export type Outcome = Partial<Pick<FormState, "goTo" | "step" | "notice" | "errors">>

/** The language of the page that a form is on. */
export function localeOf(form: FormData): Locale {
  const locale = textOf(form, "locale")
  return isLocale(locale) ? locale : "ar"
}

/** Tries what a form asks for, and says beside its fields what keeps it from being done. */
export async function tryForm(
  state: FormState,
  form: FormData,
  fields: readonly AccountField[],
  work: (locale: Locale) => Promise<Outcome>
): Promise<FormState> {
  const next = { attempt: state.attempt + 1, errors: {}, notice: null, step: state.step }
  const errors = check(form, fields)
  if (Object.keys(errors).length > 0) {
    return { ...next, errors }
  }
  const locale = localeOf(form)
  try {
    return { ...next, ...(await work(locale)) }
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error
    }
    if (isSignedOut(error)) {
      await forgetTokens()
      return { ...next, goTo: `/${locale}/account/login` }
    }
    return { ...next, ...problemOf(error, form) }
  }
}

/** Keeps somebody signed in whom the API has just let in. */
export async function letIn(answer: Partial<Tokens>): Promise<void> {
  const { access_token, refresh_token, expires_in } = answer
  if (access_token && refresh_token && expires_in) {
    await keepTokens({ access_token, refresh_token, expires_in })
  }
}

/** The way into a store, or to the list of stores when it can't be entered now. */
export async function intoStore(locale: Locale, storeId: string): Promise<Outcome> {
  try {
    return { goTo: await wayInto(locale, storeId) }
  } catch (error) {
    if (error instanceof ApiError) {
      return { goTo: `/${locale}/account/stores` }
    }
    throw error
  }
}
