import type { NextRequest } from "next/server"
import { env } from "@/config/env"
import { tenantHeaders } from "@/data/host"
import { findStore } from "@/data/store-config"

type Context = { params: Promise<{ path: string[] }> }

const FORWARDED = ["content-type", "content-length", "etag", "last-modified", "cache-control"]
const SHOWN_TYPES = /^image\/(?:avif|webp|png|jpeg|gif|svg\+xml)$/

function missing(status: number): Response {
  return new Response(null, { status, headers: { "Cache-Control": "no-store" } })
}

async function fetchFile(request: NextRequest, path: string[], headers: Record<string, string>) {
  const etag = request.headers.get("if-none-match")
  const forwardedFor = request.headers.get("x-forwarded-for")
  return fetch(`${env.apiUrl}/static/${path.map(encodeURIComponent).join("/")}`, {
    headers: {
      ...headers,
      ...(etag ? { "If-None-Match": etag } : {}),
      ...(forwardedFor ? { "X-Forwarded-For": forwardedFor } : {}),
    },
    cache: "no-store",
    redirect: "error",
    signal: AbortSignal.timeout(20_000),
  })
}

/** Serves a stored picture of this host's store, and of no other store. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { path } = await params
  const state = await findStore(request.headers.get("host"), request.headers.get("x-forwarded-for"))
  if (state.status !== "open" || path.some((part) => part === "." || part === "..")) {
    return missing(404)
  }
  try {
    const answer = await fetchFile(request, path, tenantHeaders(state.target))
    const headers = new Headers({ Vary: "Host", "Content-Security-Policy": "sandbox" })
    for (const name of FORWARDED) {
      const value = answer.headers.get(name)
      if (value) {
        headers.set(name, value)
      }
    }
    if (answer.status === 304) {
      return new Response(null, { status: 304, headers })
    }
    const type = (answer.headers.get("content-type") ?? "").split(";")[0] ?? ""
    if (!answer.ok || !SHOWN_TYPES.test(type)) {
      return missing(404)
    }
    return new Response(answer.body, { status: 200, headers })
  } catch {
    return missing(502)
  }
}
