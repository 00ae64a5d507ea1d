"use client"

import type { ProductDetail } from "@/data/product-model"
import { useTranslator } from "@/i18n/provider"
import { isOffered, type Selection } from "./selection"
import styles from "./option-picker.module.css"

type OptionPickerProps = {
  product: ProductDetail
  option: ProductDetail["options"][number]
  selection: Selection
  onSelect: (value: string) => void
}

function isOnlyDefault(option: OptionPickerProps["option"]): boolean {
  return option.values.length === 1 && /^default/i.test(option.values[0]?.value ?? "")
}

/** One option of a product, such as its size, as a row of choices. */
export function OptionPicker({ product, option, selection, onSelect }: OptionPickerProps) {
  const { t } = useTranslator()
  const name = `option:${option.id}`
  if (isOnlyDefault(option)) {
    return <input type="hidden" name={name} value={option.values[0]?.value} />
  }
  const chosen = option.values.find((one) => one.value === selection[option.id])
  return (
    <fieldset>
      <legend className={styles.legend}>
        {option.title}: <span className={styles.chosen}>{chosen?.label}</span>
      </legend>
      <div className={styles.choices}>
        {option.values.map(({ value, label }) => {
          const isOpen = isOffered(product, selection, option.id, value)
          return (
            <label key={value} className={styles.choice} data-closed={!isOpen}>
              <input
                className="sr-only"
                type="radio"
                name={name}
                value={value}
                checked={selection[option.id] === value}
                onChange={() => onSelect(value)}
              />
              <span>{label}</span>
              {!isOpen && <span className="sr-only">, {t("product.option_sold_out")}</span>}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
