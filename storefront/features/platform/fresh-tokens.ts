import type { NextRequest, NextResponse } from "next/server"
import { cookiesOf, nextTokens, tokenCookies } from "@/data/account-tokens"

/**
 * Gets the next tokens for a visitor whose access token has run out, so that the page already has
 * them. Returns what is to be written into the answer.
 */
export async function freshTokens(request: NextRequest): Promise<(response: NextResponse) => void> {
  const isSecure = request.headers.get("x-forwarded-proto") === "https"
  const names = tokenCookies(isSecure)
  const refresh = request.cookies.get(names.refresh)?.value
  if (!refresh || request.cookies.has(names.access)) {
    return () => undefined
  }
  const tokens = await nextTokens(refresh, {
    address: request.headers.get("x-forwarded-for"),
    agent: request.headers.get("user-agent"),
  })
  if (tokens === "unknown") {
    return () => undefined
  }
  if (tokens === "ended") {
    request.cookies.delete(names.refresh)
    return (response) =>
      response.cookies.delete({ name: names.refresh, path: "/", secure: isSecure })
  }
  const cookies = cookiesOf(tokens, isSecure)
  cookies.forEach(({ name, value }) => request.cookies.set(name, value))
  return (response) => cookies.forEach((cookie) => response.cookies.set(cookie))
}
