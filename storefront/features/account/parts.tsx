"use client"

import type { ReactNode } from "react"
import { useTranslator } from "@/i18n/provider"
import type { MessageKey } from "@/i18n/translate"
import { Icon, type IconName } from "@/ui/icons"
import styles from "./account.module.css"

type CardProps = { title: MessageKey; lead?: MessageKey; children: ReactNode }

/** The one card of a page: its title, a sentence about it, and what is to be done. */
export function Card({ title, lead, children }: CardProps) {
  const { t } = useTranslator()
  return (
    <section className={styles.card}>
      <header className={styles.head}>
        <h1>{t(title)}</h1>
        {lead && <p className={styles.lead}>{t(lead)}</p>}
      </header>
      {children}
    </section>
  )
}

type MessageProps = { icon: IconName; title: MessageKey; text: ReactNode; children?: ReactNode }

/** A card that says how something came out; the title is read out. */
export function Message({ icon, title, text, children }: MessageProps) {
  const { t } = useTranslator()
  return (
    <section className={`${styles.card} ${styles.message}`} role="status">
      <span className={styles.picture}>
        <Icon name={icon} size={36} />
      </span>
      <h1>{t(title)}</h1>
      <p className={styles.lead}>{text}</p>
      {children}
    </section>
  )
}

/** A question under a form, with the link that answers it. */
export function Foot({ ask, href, link }: { ask?: MessageKey; href: string; link: MessageKey }) {
  const { t } = useTranslator()
  return (
    <p className={styles.foot}>
      {ask && t(ask)}
      <a className={styles.link} href={href}>
        {t(link)}
      </a>
    </p>
  )
}
