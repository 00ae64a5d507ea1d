import { createHash, createHmac, timingSafeEqual } from "node:crypto"
import type { IncomingMessage } from "node:http"
import { getAuthContextFromJwtToken } from "@medusajs/framework/http"

/** Who calls, as far as the edge can tell without asking the database. */
export type Caller = { class: "anonymous" | "customer" | "staff"; key: string }

type Secrets = { jwt: string; cookie: string }

const SESSION_COOKIE = /(?:^|;\s*)connect\.sid=([^;]+)/
const STAFF_PATH = /^\/(admin|platform)(?:[/?]|$)/

function sessionOf(cookie: string | undefined, secret: string): string | undefined {
  const raw = SESSION_COOKIE.exec(cookie ?? "")?.[1]
  if (!raw) {
    return undefined
  }
  let value: string
  try {
    value = decodeURIComponent(raw)
  } catch {
    return undefined
  }
  const dot = value.lastIndexOf(".")
  if (!value.startsWith("s:") || dot < 0) {
    return undefined
  }
  const id = value.slice(2, dot)
  const made = createHmac("sha256", secret).update(id).digest("base64").replace(/=+$/, "")
  const expected = Buffer.from(made)
  const given = Buffer.from(value.slice(dot + 1))
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined
}

/**
 * Tells the class of a caller by a token or a session cookie that we signed. A made-up one counts
 * as anonymous, so that nobody gets a new allowance by making up credentials.
 */
export function callerOf(req: IncomingMessage, address: string, secrets: Secrets): Caller {
  const { authorization, cookie } = req.headers
  const token =
    authorization === undefined
      ? null
      : getAuthContextFromJwtToken(authorization, secrets.jwt, ["bearer"], ["*"])
  if (token) {
    const who = token.actor_id || token.auth_identity_id || address
    return { class: token.actor_type === "user" ? "staff" : "customer", key: who }
  }
  const session = sessionOf(cookie, secrets.cookie)
  if (session) {
    const isStaff = STAFF_PATH.test(req.url ?? "")
    return { class: isStaff ? "staff" : "customer", key: fingerprint(session) }
  }
  // A secret API key is only known to be real after a look-up; its allowance is the address's.
  const isApiKey = /^basic\s/i.test(authorization ?? "")
  return { class: isApiKey ? "staff" : "anonymous", key: address }
}

/** A short name for a value that must not be stored as it is. */
export function fingerprint(value: string): string {
  return createHash("sha256").update(value).digest("base64url").slice(0, 22)
}
