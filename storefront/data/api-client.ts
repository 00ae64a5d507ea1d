import "server-only"
import { headers } from "next/headers"
import { env } from "@/config/env"
import type { Locale } from "@/i18n/locales"
import { ApiError, readApiError } from "./api-error"
import { tenantHeaders } from "./host"
import { requestStore } from "./request-store"

type QueryValue = string | number | boolean | string[] | undefined

/** What a call to the API may carry. */
export type CallOptions = {
  locale: Locale
  method?: "GET" | "POST" | "DELETE"
  query?: Record<string, QueryValue>
  body?: Record<string, unknown>
  idempotencyKey?: string
  /** A token that the call is made with. */
  bearer?: string
}

/** The address of a path of the API, with its query. */
export function urlOf(path: string, query: CallOptions["query"] = {}): URL {
  const url = new URL(`${env.apiUrl}${path}`)
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      value.forEach((one) => url.searchParams.append(`${name}[]`, one))
    } else if (value !== undefined) {
      url.searchParams.set(name, String(value))
    }
  }
  return url
}

async function headersOf(options: CallOptions): Promise<Record<string, string>> {
  const [{ store, target }, incoming] = await Promise.all([requestStore(), headers()])
  const result: Record<string, string> = {
    Accept: "application/json",
    "Accept-Language": options.locale,
    "x-publishable-api-key": store.publishable_key,
    ...tenantHeaders(target),
  }
  const forwardedFor = incoming.get("x-forwarded-for")
  if (forwardedFor) {
    result["X-Forwarded-For"] = forwardedFor
  }
  if (options.body) {
    result["Content-Type"] = "application/json"
  }
  if (options.bearer) {
    result["Authorization"] = `Bearer ${options.bearer}`
  }
  if (options.idempotencyKey) {
    result["Idempotency-Key"] = options.idempotencyKey
  }
  return result
}

/** Calls the Store API for this request's store; throws `ApiError` for all but a success. */
export async function callApi<T>(path: string, options: CallOptions): Promise<T> {
  let response: Response
  try {
    response = await fetch(urlOf(path, options.query), {
      method: options.method ?? "GET",
      headers: await headersOf(options),
      body: options.body ? JSON.stringify(options.body) : undefined,
      cache: "no-store",
      signal: AbortSignal.timeout(20_000),
    })
  } catch (cause) {
    throw new ApiError(0, "storefront.api_unreachable", String(cause))
  }
  if (!response.ok) {
    throw await readApiError(response)
  }
  return (await response.json()) as T
}

/** A path segment that came from outside, made safe to put into an API path. */
export function segment(value: string): string {
  return encodeURIComponent(value)
}
