import type { ReactNode } from "react"
import { Icon } from "./icons"
import styles from "./notice.module.css"

type NoticeProps = { tone: "success" | "warning" | "danger"; children: ReactNode; title?: string }

/** A message about what just happened or needs attention. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone}>
      <Icon name={tone === "success" ? "check" : "alert"} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  )
}
