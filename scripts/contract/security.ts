import type { Audience } from "../../src/api/audiences"
import type { LoadedRoute } from "./load-api"
import type { Schema } from "./schema"

/** The ways in which a caller can be known. */
export const SECURITY_SCHEMES: Schema = {
  publishableKey: {
    type: "apiKey",
    in: "header",
    name: "x-publishable-api-key",
    description: "Names the store's sales channels; every Store API request carries it.",
  },
  bearer: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "The token that a log-in under /auth gives.",
  },
  session: {
    type: "apiKey",
    in: "cookie",
    name: "connect.sid",
    description: "The cookie that POST /auth/session sets for a token.",
  },
  secretKey: {
    type: "http",
    scheme: "basic",
    description: "A secret API key as the user's name, with an empty password.",
  },
}

/** A log-in that a middleware of the route asks for. */
export type Login = { readonly ways: readonly string[]; readonly optional: boolean }

const SCHEME_OF: Readonly<Record<string, string>> = {
  bearer: "bearer",
  session: "session",
  "api-key": "secretKey",
}

function alternatives(ways: readonly string[], also: Schema): Schema[] {
  return ways.map((way) => ({ [SCHEME_OF[way]]: [], ...also }))
}

/** Who may call: any one of the alternatives is enough, an empty one is everybody. */
export function securityOf(
  { matcher, optedOutOfAuth }: LoadedRoute,
  audience: Audience,
  logins: readonly Login[]
): Schema[] {
  const isStore = matcher.startsWith("/store/")
  const key: Schema = isStore ? { publishableKey: [] } : {}
  const demanded = logins.filter(({ optional }) => !optional).at(-1)
  if (demanded) {
    return alternatives(demanded.ways, key)
  }
  if (audience === "merchant" && !optedOutOfAuth) {
    return alternatives(["bearer", "session", "api-key"], key)
  }
  const offered = logins.at(-1)?.ways ?? (isStore ? ["bearer", "session"] : [])
  return [key, ...alternatives(offered, key)]
}

/** Whether a caller who is not logged in is refused. */
export function needsLogin(security: readonly Schema[]): boolean {
  return !security.some((choice) => Object.keys(choice).every((name) => name === "publishableKey"))
}
