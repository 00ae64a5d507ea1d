import { env } from "../../config/env"

function platformOrigin(): string {
  const host = `platform.${env.baseDomain}`
  return env.stage === "production" ? `https://${host}` : `http://${host}:${env.port}`
}

// Secrets stand behind the hash, which a browser sends to nobody; Medusa's page wants a query.
const PAGES = {
  verify: (token: string) => `/account/verify#token=${encodeURIComponent(token)}`,
  reset: (token: string) => `/app/reset-password?token=${encodeURIComponent(token)}`,
  invitation: (token: string) => `/account/invitation#token=${encodeURIComponent(token)}`,
  sessions: () => "/account/sessions",
} as const

/** The address of a page on the platform's host that a mail leads to. */
export function accountPage(page: keyof typeof PAGES, token = ""): string {
  return platformOrigin() + PAGES[page](token)
}
