"use client"

import type { InputHTMLAttributes, ReactNode } from "react"
import { useTranslator } from "@/i18n/provider"
import type { MessageKey } from "@/i18n/translate"
import styles from "./field.module.css"

type FrameProps = {
  name: string
  label: MessageKey
  error?: MessageKey
  hint?: MessageKey
  isOptional?: boolean
  span?: 2 | 3 | 4
  isHalf?: boolean
  children: ReactNode
}

/** A label, its control, a hint, and beside them what is wrong. */
export function FieldFrame(props: FrameProps) {
  const { name, label, error, hint, isOptional, span, isHalf, children } = props
  const { t } = useTranslator()
  return (
    <div className={styles.field} data-span={span} data-half={isHalf || undefined}>
      <label className={styles.label} htmlFor={name}>
        {t(label)}
        {isOptional && <span className={styles.optional}> ({t("checkout.optional")})</span>}
      </label>
      {children}
      {error ? (
        <p id={`${name}-note`} className={styles.error}>
          {t(error)}
        </p>
      ) : (
        hint && (
          <p id={`${name}-note`} className={styles.hint}>
            {t(hint)}
          </p>
        )
      )}
    </div>
  )
}

/** The class of a control inside a field. */
export const controlClass = styles.control

type FieldProps = Omit<FrameProps, "children"> &
  Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "className">

/** A text field with its label and its error. */
export function Field(props: FieldProps) {
  const { label, error, hint, isOptional, span, isHalf, name, maxLength = 120, ...input } = props
  const frame = { name, label, error, hint, isOptional, span, isHalf }
  return (
    <FieldFrame {...frame}>
      <input
        {...input}
        id={name}
        name={name}
        className={styles.control}
        required={!isOptional}
        maxLength={maxLength}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${name}-note` : undefined}
      />
    </FieldFrame>
  )
}
