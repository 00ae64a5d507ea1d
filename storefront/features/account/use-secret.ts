"use client"

import { useSyncExternalStore } from "react"

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange)
  return () => window.removeEventListener("hashchange", onChange)
}

/**
 * The secret of a mailed link, which stands behind the hash so that no server sees it in an
 * address; empty when there is none, null as long as the page is not yet alive.
 */
export function useSecret(name: string): string | null {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => null
  )
  return hash === null ? null : (new URLSearchParams(hash.slice(1)).get(name) ?? "")
}
