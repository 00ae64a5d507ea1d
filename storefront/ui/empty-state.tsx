import type { ReactNode } from "react"
import { Icon, type IconName } from "./icons"
import styles from "./empty-state.module.css"

type EmptyStateProps = {
  icon: IconName
  title: string
  text: string
  level?: "h1" | "h2"
  children?: ReactNode
}

/** What a page shows when it has nothing to show: a picture, a sentence and a way on. */
export function EmptyState({ icon, title, text, level = "h2", children }: EmptyStateProps) {
  const Heading = level
  return (
    <div className={styles.empty}>
      <div className={styles.picture}>
        <Icon name={icon} size={44} />
      </div>
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
