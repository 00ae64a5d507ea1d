import { NextResponse, type NextRequest } from "next/server"
import { env } from "@/config/env"
import { findStore, findStoreNow, type StoreState } from "@/data/store-config"
import { isLocale, LOCALE_COOKIE, type Locale } from "@/i18n/locales"

const YEAR = 31_536_000

function isDocument(request: NextRequest): boolean {
  return request.headers.get("sec-fetch-dest") === "document"
}

function contentSecurityPolicy(nonce: string): string {
  const evaluation = env.isDevelopment ? " 'unsafe-eval'" : ""
  const sockets = env.isDevelopment ? " ws:" : ""
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    env.isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")
}

function preferredLocale(request: NextRequest, state: StoreState): Locale {
  const chosen = request.cookies.get(LOCALE_COOKIE)?.value
  if (isLocale(chosen)) {
    return chosen
  }
  return state.status === "open" && isLocale(state.store.locale) ? state.store.locale : "ar"
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

/** Resolves store and language of each page, and sets the page's security headers. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const find = isDocument(request) ? findStoreNow : findStore
  const state = await find(request.headers.get("host"), request.headers.get("x-forwarded-for"))
  if (state.status === "moved") {
    return movedTo(request, state.slug)
  }
  const { pathname, search } = request.nextUrl
  const first = pathname.split("/")[1]
  const locale = isLocale(first) ? first : preferredLocale(request, state)
  if (state.status === "open" && !isLocale(first)) {
    const target = `/${locale}${pathname === "/" ? "" : pathname}${search}`
    return NextResponse.redirect(new URL(target, publicOrigin(request)), 307)
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64")
  const csp = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set("x-nonce", nonce)
  headers.set("Content-Security-Policy", csp)
  const response =
    state.status === "open"
      ? NextResponse.next({ request: { headers } })
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
