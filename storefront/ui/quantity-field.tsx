"use client"

import { useTranslator } from "@/i18n/provider"
import { Icon } from "./icons"
import styles from "./quantity-field.module.css"

type QuantityFieldProps = {
  label: string
  value: number
  max: number
  name?: string
  isDisabled?: boolean
  onChange: (quantity: number) => void
}

/** A number of pieces with a button for less and one for more. */
export function QuantityField(props: QuantityFieldProps) {
  const { label, value, max, name, isDisabled = false, onChange } = props
  const { t } = useTranslator()
  const set = (quantity: number) => onChange(Math.min(Math.max(quantity, 1), max))
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <button
        type="button"
        className={styles.step}
        aria-label={t("product.less")}
        disabled={isDisabled || value <= 1}
        onClick={() => set(value - 1)}
      >
        <Icon name="minus" size={18} />
      </button>
      <input
        className={styles.input}
        name={name}
        aria-label={label}
        inputMode="numeric"
        dir="ltr"
        value={value}
        disabled={isDisabled}
        onChange={(event) => set(Number.parseInt(event.currentTarget.value, 10) || 1)}
      />
      <button
        type="button"
        className={styles.step}
        aria-label={t("product.more")}
        disabled={isDisabled || value >= max}
        onClick={() => set(value + 1)}
      >
        <Icon name="plus" size={18} />
      </button>
    </div>
  )
}
