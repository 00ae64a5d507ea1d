"use client"

import type { ReactNode } from "react"
import { useTranslator } from "@/i18n/provider"
import type { MessageKey } from "@/i18n/translate"
import styles from "./checkout-form.module.css"

type StepProps = { number: number; title: MessageKey; note?: string; children: ReactNode }

/** One numbered step of the checkout. */
export function Step({ number, title, note, children }: StepProps) {
  const { t } = useTranslator()
  return (
    <fieldset className={styles.step}>
      <legend className={styles.legend}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        {t(title)}
      </legend>
      {children}
      {note && <p className={`${styles.note} ${styles.stepNote}`}>{note}</p>}
    </fieldset>
  )
}
