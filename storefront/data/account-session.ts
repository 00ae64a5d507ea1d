import "server-only"
import { cookies, headers } from "next/headers"
import { cookiesOf, sealedCookie, tokenCookies, type Tokens } from "./account-tokens"

const CHALLENGE_SECONDS = 15 * 60

async function jar() {
  const [store, incoming] = await Promise.all([cookies(), headers()])
  const isSecure = incoming.get("x-forwarded-proto") === "https"
  return { store, isSecure, names: tokenCookies(isSecure) }
}

/** The token with which this visitor's account is asked, if they are signed in. */
export async function readAccess(): Promise<string | undefined> {
  const { store, names } = await jar()
  return store.get(names.access)?.value
}

/** Keeps somebody signed in on the platform's host. */
export async function keepTokens(tokens: Tokens): Promise<void> {
  const { store, isSecure, names } = await jar()
  store.delete({ name: names.challenge, path: "/", secure: isSecure })
  for (const cookie of cookiesOf(tokens, isSecure)) {
    store.set(cookie)
  }
}

/** Forgets who was signed in here. */
export async function forgetTokens(): Promise<void> {
  const { store, isSecure, names } = await jar()
  for (const name of [names.access, names.refresh, names.challenge]) {
    store.delete({ name, path: "/", secure: isSecure })
  }
}

/** Keeps what ties a second factor to the password that came before it. */
export async function keepChallenge(token: string): Promise<void> {
  const { store, isSecure, names } = await jar()
  store.set(sealedCookie(names.challenge, token, CHALLENGE_SECONDS, isSecure))
}

/** What a second factor is to be sent with. */
export async function readChallenge(): Promise<string | undefined> {
  const { store, names } = await jar()
  return store.get(names.challenge)?.value
}
