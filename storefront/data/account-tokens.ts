import { env } from "@/config/env"
import { PLATFORM } from "./platform-host"

/** What a log-in on the platform gives. */
export type Tokens = { access_token: string; expires_in: number; refresh_token: string }

/** Who asks, as the API has to know: limits count per address, sessions belong to a device. */
export type Caller = { address: string | null; agent: string | null }

type Cookie = {
  name: string
  value: string
  httpOnly: true
  sameSite: "lax"
  secure: boolean
  path: "/"
  maxAge: number
}

const REFRESH_SECONDS = 30 * 86_400
// An access token is given up a little early, so that none runs out on its way.
const EARLY_SECONDS = 60
// As long as the API takes a used token from the same device once more.
const REMEMBERED_MS = 8_000

/** The names of the cookies that hold the tokens, and the one between password and code. */
export function tokenCookies(isSecure: boolean) {
  // A __Host- cookie can't be planted by a neighbouring store, but it needs https.
  const prefix = isSecure ? "__Host-" : ""
  return {
    access: `${prefix}wasla_access`,
    refresh: `${prefix}wasla_refresh`,
    challenge: `${prefix}wasla_challenge`,
  }
}

/** A cookie that no script reads and that no other site's page sends along with a form. */
export function sealedCookie(name: string, value: string, maxAge: number, secure: boolean): Cookie {
  return { name, value, maxAge, secure, httpOnly: true, sameSite: "lax", path: "/" }
}

/** The cookies that keep somebody signed in. */
export function cookiesOf(tokens: Tokens, isSecure: boolean): Cookie[] {
  const names = tokenCookies(isSecure)
  const accessSeconds = Math.max(30, tokens.expires_in - EARLY_SECONDS)
  return [
    sealedCookie(names.access, tokens.access_token, accessSeconds, isSecure),
    sealedCookie(names.refresh, tokens.refresh_token, REFRESH_SECONDS, isSecure),
  ]
}

/** The headers of every call to the accounts of the platform. */
export function accountHeaders({ address, agent }: Caller): Record<string, string> {
  return {
    Accept: "application/json",
    "X-Tenant": PLATFORM,
    ...(address ? { "X-Forwarded-For": address } : {}),
    ...(agent ? { "User-Agent": agent } : {}),
  }
}

async function ask(refreshToken: string, caller: Caller): Promise<Tokens | "ended" | "unknown"> {
  try {
    const response = await fetch(`${env.apiUrl}/accounts/token/refresh`, {
      method: "POST",
      headers: { ...accountHeaders(caller), "Content-Type": "application/json" },
      body: JSON.stringify({ refresh_token: refreshToken }),
      cache: "no-store",
      signal: AbortSignal.timeout(10_000),
    })
    if (response.ok) {
      return (await response.json()) as Tokens
    }
    return response.status === 400 || response.status === 401 ? "ended" : "unknown"
  } catch {
    return "unknown"
  }
}

const running = new Map<string, ReturnType<typeof ask>>()

/**
 * Gets the next tokens for a refresh token, which is good once: requests that come at the same
 * time, such as those of two tabs, share one answer.
 */
export async function nextTokens(refreshToken: string, caller: Caller) {
  const key = JSON.stringify([refreshToken, caller.address, caller.agent])
  const known = running.get(key)
  if (known) {
    return known
  }
  const asked = ask(refreshToken, caller)
  running.set(key, asked)
  setTimeout(() => running.delete(key), REMEMBERED_MS).unref()
  return asked
}
