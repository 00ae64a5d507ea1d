import { generateTotpCode } from "@medusajs/auth/dist/utils/totp"
import type { ApiClient } from "../client"

/** The code that an authenticator app shows for a secret at the moment. */
export function codeFor(secret: string): string {
  return generateTotpCode({ secret, timestamp: Date.now(), digits: 6, period: 30 })
}

type Begun = { readonly secret: string; readonly mfa_factor: { readonly id: string } }

/** Sets an authenticator app up at some routes, and gives its secret. */
export async function setUpFactor(
  who: ApiClient,
  routes: string,
  asked: { readonly provider?: string } = {}
): Promise<{ id: string; secret: string }> {
  const begun = await who.post<Begun>(routes, { body: asked })
  const { secret, mfa_factor } = begun.body
  const body = { code: codeFor(secret) }
  const confirmed = await who.post(`${routes}/${mfa_factor.id}/verify`, { body })
  if (confirmed.status !== 200) {
    throw new Error(`The second factor was not confirmed: ${confirmed.text}`)
  }
  return { id: mfa_factor.id, secret }
}
