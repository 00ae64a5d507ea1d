"use client"

import Link from "next/link"
import { usePathname } from "next/navigation"
import type { ReactNode } from "react"
import styles from "./bottom-bar.module.css"

type BottomLinkProps = { href: string; isExact?: boolean; children: ReactNode }

/** A link of the bottom bar that knows whether its page is shown. */
export function BottomLink({ href, isExact = false, children }: BottomLinkProps) {
  const path = usePathname()
  const isCurrent = isExact ? path === href : path.startsWith(href)
  return (
    <Link href={href} className={styles.link} aria-current={isCurrent ? "page" : undefined}>
      {children}
    </Link>
  )
}
