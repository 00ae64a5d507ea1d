import { env } from "../../config/env"

// In production everything is behind one proxy with TLS; elsewhere the pages have their own port.
function platformOrigin(): string {
  const host = `platform.${env.baseDomain}`
  return env.stage === "production" ? `https://${host}` : `http://${host}:${env.storefrontPort}`
}

// Secrets stand behind the hash, which a browser sends to nobody.
const PAGES = {
  verify: (token: string) => `/account/verify#token=${encodeURIComponent(token)}`,
  reset: (token: string) => `/account/reset-password#token=${encodeURIComponent(token)}`,
  invitation: (token: string) => `/account/invitation#token=${encodeURIComponent(token)}`,
  sessions: () => "/account/sessions",
  stores: () => "/account/stores",
} as const

/** The address of a page on the platform's host that a mail or the admin leads to. */
export function accountPage(page: keyof typeof PAGES, token = ""): string {
  return platformOrigin() + PAGES[page](token)
}
