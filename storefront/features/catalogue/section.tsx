import Link from "next/link"
import type { ReactNode } from "react"
import { Icon } from "@/ui/icons"
import styles from "./section.module.css"

type SectionProps = {
  title: string
  children: ReactNode
  more?: { href: string; label: string }
}

/** A part of a page with its heading and, where there is more, a way to it. */
export function Section({ title, more, children }: SectionProps) {
  return (
    <section className={`container ${styles.section}`}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {more && (
          <Link className={styles.more} href={more.href}>
            {more.label}
            <Icon name="chevron" size={16} isMirrored />
          </Link>
        )}
      </div>
      {children}
    </section>
  )
}
