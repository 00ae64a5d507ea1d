"use client"

import { useLinkStatus } from "next/link"

/** Marks the card whose page is on its way. */
export function PendingMark({ className }: { className?: string }) {
  const { pending } = useLinkStatus()
  return <span className={className} data-pending={pending} aria-hidden="true" />
}
