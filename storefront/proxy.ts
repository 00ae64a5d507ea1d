import { NextResponse, type NextRequest } from "next/server"
import { env } from "@/config/env"
import { isPlatformHost } from "@/data/platform-host"
import { findStore, findStoreNow, type StoreState } from "@/data/store-config"
import { freshTokens } from "@/features/platform/fresh-tokens"
import { contentSecurityPolicy } from "@/features/shell/page-policy"
import { isLocale, LOCALE_COOKIE, type Locale } from "@/i18n/locales"

const YEAR = 31_536_000

function isDocument(request: NextRequest): boolean {
  return request.headers.get("sec-fetch-dest") === "document"
}

function preferredLocale(request: NextRequest, state?: StoreState): Locale {
  const chosen = request.cookies.get(LOCALE_COOKIE)?.value
  if (isLocale(chosen)) {
    return chosen
  }
  return state?.status === "open" && isLocale(state.store.locale) ? state.store.locale : "ar"
}

function movedTo(request: NextRequest, slug: string): NextResponse {
  const url = new URL(request.nextUrl.pathname + request.nextUrl.search, publicOrigin(request))
  url.hostname = `${slug}.${env.baseDomain}`
  return NextResponse.redirect(url, 308)
}

// Next rewrites the host of nextUrl in some setups; the Host header is what the shopper sees.
function publicOrigin(request: NextRequest): string {
  const proto = request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol
  return `${proto.replace(/:$/, "")}://${request.headers.get("host")}`
}

function closedPage(
  request: NextRequest,
  state: Exclude<StoreState, { status: "open" | "moved" }>,
  locale: Locale,
  headers: Headers
): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = `/${locale}/unavailable/${state.status}`
  url.search = ""
  const status = state.status === "unknown" ? 404 : 503
  return NextResponse.rewrite(url, { request: { headers }, status })
}

function withLocale(request: NextRequest, locale: Locale): NextResponse {
  const { pathname, search } = request.nextUrl
  const target = `/${locale}${pathname === "/" ? "" : pathname}${search}`
  return NextResponse.redirect(new URL(target, publicOrigin(request)), 307)
}

function secured(request: NextRequest): { headers: Headers; csp: string } {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64")
  const csp = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set("x-nonce", nonce)
  headers.set("Content-Security-Policy", csp)
  return { headers, csp }
}

// The platform's pages have a folder of their own, which no address shows.
async function platformPage(request: NextRequest): Promise<NextResponse> {
  const [, first, ...rest] = request.nextUrl.pathname.split("/")
  if (!isLocale(first)) {
    return withLocale(request, preferredLocale(request))
  }
  const keepTokens = await freshTokens(request)
  const { headers, csp } = secured(request)
  const url = request.nextUrl.clone()
  url.pathname = ["", first, "platform", ...rest].join("/").replace(/\/$/, "")
  const response = NextResponse.rewrite(url, { request: { headers } })
  keepTokens(response)
  finish(request, response, csp, first)
  return response
}

// On a store's host the platform's folder is an address like any other that isn't there.
function shopPage(request: NextRequest, locale: Locale, headers: Headers): NextResponse {
  if (request.nextUrl.pathname.split("/")[2] !== "platform") {
    return NextResponse.next({ request: { headers } })
  }
  const url = request.nextUrl.clone()
  url.pathname = `/${locale}/missing`
  return NextResponse.rewrite(url, { request: { headers } })
}

/** Resolves store and language of each page, and sets the page's security headers. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  // Browsers ask here before they have read which icon a page names.
  if (request.nextUrl.pathname === "/favicon.ico") {
    return NextResponse.rewrite(new URL("/brand/icon", request.url))
  }
  if (isPlatformHost(request.headers.get("host"), env.baseDomain)) {
    return platformPage(request)
  }
  const find = isDocument(request) ? findStoreNow : findStore
  const state = await find(request.headers.get("host"), request.headers.get("x-forwarded-for"))
  if (state.status === "moved") {
    return movedTo(request, state.slug)
  }
  const first = request.nextUrl.pathname.split("/")[1]
  const locale = isLocale(first) ? first : preferredLocale(request, state)
  if (state.status === "open" && !isLocale(first)) {
    return withLocale(request, locale)
  }
  const { headers, csp } = secured(request)
  const response =
    state.status === "open"
      ? shopPage(request, locale, headers)
      : closedPage(request, state, locale, headers)
  finish(request, response, csp, locale)
  return response
}

function finish(request: NextRequest, response: NextResponse, csp: string, locale: Locale) {
  response.headers.set("Content-Security-Policy", csp)
  if (request.headers.get("x-forwarded-proto") === "https") {
    response.headers.set("Strict-Transport-Security", `max-age=${YEAR}`)
  }
  if (isDocument(request) && request.cookies.get(LOCALE_COOKIE)?.value !== locale) {
    const options = { path: "/", sameSite: "lax", maxAge: YEAR, httpOnly: true } as const
    response.cookies.set(LOCALE_COOKIE, locale, options)
  }
}

export const config = {
  matcher: "/((?!_next/|static/|healthz$|brand/).*)",
}
