import "server-only"
import { headers } from "next/headers"
import { cache } from "react"
import { env } from "@/config/env"
import type { Locale } from "@/i18n/locales"
import { callAccounts } from "./account-api"
import { readAccess } from "./account-session"
import type { Tokens } from "./account-tokens"
import { segment } from "./api-client"
import { ApiError } from "./api-error"
import { storeOrigin } from "./platform-host"

/** A person's account. */
export type Account = { id: string; email: string; name: string; mfa_enabled: boolean }

/** A store that a person works in. */
export type OwnStore = {
  id: string
  slug: string
  name_ar: string
  name_en: string
  status: string
  host: string
}

/** A place where a person is signed in. */
export type Session = {
  id: string
  device: string
  address: string
  last_used_at: string
  store_id: string | null
  current: boolean
}

/** An invitation as whoever has its link sees it. */
export type Invitation = {
  email: string
  expires_at: string
  store: { id: string; slug: string; name_ar: string; name_en: string }
  role: { name_ar: string; name_en: string }
}

/** What a log-in is answered: tokens, or that a second factor is to be shown. */
export type LogIn = Tokens | { mfa_required: true; mfa_token: string }

/** What proving an e-mail led to. */
export type Verified = Tokens & { store: { id: string } | null; store_refused: string | null }

/** What joining led to; somebody new is signed in by it. */
export type Joined = Partial<Tokens> & { store: { id: string } }

/** Whoever is signed in here, or null. */
export const findAccount = cache(async (locale: Locale): Promise<Account | null> => {
  if (!(await readAccess())) {
    return null
  }
  try {
    return (await callAccounts<{ account: Account }>("/me", { locale, isOwn: true })).account
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) {
      return null
    }
    throw error
  }
})

/** A page of the stores that the person works in. */
export async function listStores(locale: Locale, cursor?: string) {
  type Page = { stores: OwnStore[]; next_cursor: string | null }
  return callAccounts<Page>("/me/stores", { locale, isOwn: true, query: { limit: 100, cursor } })
}

/** A page of the places where the person is signed in. */
export async function listSessions(locale: Locale, cursor?: string) {
  type Page = { sessions: Session[]; next_cursor: string | null }
  return callAccounts<Page>("/me/sessions", { locale, isOwn: true, query: { limit: 20, cursor } })
}

/** Opens a session in one of the person's stores, and gives the address that enters its admin. */
export async function wayInto(locale: Locale, storeId: string): Promise<string> {
  const path = `/me/stores/${segment(storeId)}/session`
  const entry = await callAccounts<{ code: string; host: string }>(path, {
    locale,
    isOwn: true,
    method: "POST",
  })
  const incoming = await headers()
  const visit = {
    host: incoming.get("host") ?? "",
    proto: incoming.get("x-forwarded-proto"),
  }
  const origin = storeOrigin(entry.host, visit, env)
  return `${origin}/auth/handover/enter?code=${encodeURIComponent(entry.code)}`
}
