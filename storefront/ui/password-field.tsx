"use client"

import { useState } from "react"
import { useTranslator } from "@/i18n/provider"
import type { MessageKey } from "@/i18n/translate"
import { controlClass, FieldFrame } from "./field"
import { Icon } from "./icons"
import styles from "./password-field.module.css"

type PasswordFieldProps = {
  name: string
  label: MessageKey
  autoComplete: "current-password" | "new-password"
  error?: MessageKey
  hint?: MessageKey
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ name, label, autoComplete, error, hint }: PasswordFieldProps) {
  const { t } = useTranslator()
  const [isShown, setShown] = useState(false)
  return (
    <FieldFrame name={name} label={label} error={error} hint={hint}>
      <span className={styles.frame}>
        <input
          id={name}
          name={name}
          className={`${controlClass} ${styles.input}`}
          type={isShown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          required
          maxLength={1024}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || hint ? `${name}-note` : undefined}
        />
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={isShown}
          aria-controls={name}
          aria-label={t("password.show")}
          onClick={() => setShown(!isShown)}
        >
          <Icon name="eye" size={20} />
        </button>
      </span>
    </FieldFrame>
  )
}
