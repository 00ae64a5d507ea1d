"use client"

import { useRouter } from "next/navigation"
import { startTransition, useEffect } from "react"

/** Goes to the page that an action named, if it named one. */
export function useLeaving(path: string | null): void {
  const router = useRouter()
  useEffect(() => {
    if (path) {
      startTransition(() => router.push(path))
    }
  }, [path, router])
}
