import Link from "next/link"
import { Icon } from "./icons"
import styles from "./breadcrumbs.module.css"

type BreadcrumbsProps = { label: string; steps: { href: string; label: string }[] }

/** The way from the home page to this one. */
export function Breadcrumbs({ label, steps }: BreadcrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step.href} className={styles.step}>
            <Link href={step.href} className={styles.link}>
              {step.label}
            </Link>
            <Icon name="chevron" size={14} isMirrored />
          </li>
        ))}
      </ol>
    </nav>
  )
}
