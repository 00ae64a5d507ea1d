import "server-only"
import { headers } from "next/headers"
import { accountHeaders } from "./account-tokens"
import { readAccess } from "./account-session"
import { urlOf, type CallOptions } from "./api-client"
import { ApiError, readApiError } from "./api-error"

// Opening a store is the longest that is waited for.
const PATIENCE_MS = 40_000

type AccountCall = Pick<CallOptions, "locale" | "method" | "query" | "body"> & {
  /** Whether the call is made as the account that is signed in here; else it is nobody's. */
  isOwn?: boolean
}

/** Calls the accounts of the platform; throws `ApiError` for all but a success. */
export async function callAccounts<T>(path: string, options: AccountCall): Promise<T> {
  const incoming = await headers()
  // A token that is over would be refused even where none is needed.
  const access = options.isOwn ? await readAccess() : undefined
  const caller = {
    address: incoming.get("x-forwarded-for"),
    agent: incoming.get("user-agent"),
  }
  let response: Response
  try {
    response = await fetch(urlOf(`/accounts${path}`, options.query), {
      method: options.method ?? "GET",
      headers: {
        ...accountHeaders(caller),
        "Accept-Language": options.locale,
        ...(access ? { Authorization: `Bearer ${access}` } : {}),
        ...(options.body ? { "Content-Type": "application/json" } : {}),
      },
      body: options.body ? JSON.stringify(options.body) : undefined,
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
  } catch (cause) {
    throw new ApiError(0, "storefront.api_unreachable", String(cause))
  }
  if (!response.ok) {
    throw await readApiError(response)
  }
  return (await response.json()) as T
}
