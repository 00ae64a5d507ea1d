"use client"

import Form from "next/form"
import { SORTS, type Sort } from "@/data/sorts"
import { useTranslator } from "@/i18n/provider"
import { Icon } from "@/ui/icons"
import styles from "./sort-form.module.css"

type SortFormProps = { path: string; q: string; sort: Sort }

/** Chooses the order of a list; without scripts the button applies it. */
export function SortForm({ path, q, sort }: SortFormProps) {
  const { t } = useTranslator()
  return (
    <Form action={path} className={styles.form}>
      {q && <input type="hidden" name="q" value={q} />}
      <label className={styles.label}>
        <span className={styles.text}>{t("list.sort")}</span>
        <span className={styles.box}>
          <select
            className={styles.select}
            name="sort"
            defaultValue={sort}
            key={sort}
            onChange={(event) => event.currentTarget.form?.requestSubmit()}
          >
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {t(`list.sort.${one}`)}
              </option>
            ))}
          </select>
          <Icon name="down" size={16} />
        </span>
      </label>
      <noscript>
        <button type="submit">{t("list.sort.apply")}</button>
      </noscript>
    </Form>
  )
}
