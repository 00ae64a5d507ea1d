import type { NextRequest } from "next/server"
import { env } from "@/config/env"
import { isPlatformHost } from "@/data/platform-host"
import { findStore } from "@/data/store-config"
import { presetOf, type Preset } from "@/theme/store-theme"

const COLOURS: Record<Preset, { back: string; front: string }> = {
  noor: { back: "#2a2230", front: "#f4c9d2" },
  rimal: { back: "#4b2d1b", front: "#ecdcc0" },
  bahr: { back: "#0b676c", front: "#d9eeee" },
  layl: { back: "#191c2b", front: "#c9bfff" },
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

function icon(letter: string, preset: Preset): Response {
  const { back, front } = COLOURS[preset]
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">` +
    `<rect width="64" height="64" rx="16" fill="${back}"/>` +
    `<text x="32" y="44" font-size="36" font-weight="600" text-anchor="middle" ` +
    `font-family="sans-serif" fill="${front}">${escapeXml(letter)}</text></svg>`
  return new Response(svg, {
    headers: {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "public, max-age=300",
      Vary: "Host",
    },
  })
}

/** The icon of a store, or of the platform: the first letter of its name in its colours. */
export async function GET(request: NextRequest): Promise<Response> {
  if (isPlatformHost(request.headers.get("host"), env.baseDomain)) {
    return icon("و", "bahr")
  }
  const state = await findStore(request.headers.get("host"), request.headers.get("x-forwarded-for"))
  if (state.status !== "open") {
    return new Response(null, { status: 404 })
  }
  const { store } = state
  const [letter = "•"] = [...(store.name_ar || store.name_en || store.slug)]
  return icon(letter, presetOf(store))
}
