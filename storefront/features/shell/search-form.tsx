import Form from "next/form"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { Icon } from "@/ui/icons"
import styles from "./search-form.module.css"

type SearchFormProps = { locale: Locale; name: string; q?: string; isFocused?: boolean }

/** Searches the store's products. */
export function SearchForm({ locale, name, q = "", isFocused = false }: SearchFormProps) {
  const { t } = translator(locale)
  const label = t("search.placeholder", { store: name })
  return (
    <Form action={`/${locale}/products`} role="search" className={styles.form}>
      <input
        className={styles.input}
        type="search"
        name="q"
        defaultValue={q}
        key={q}
        placeholder={label}
        aria-label={label}
        maxLength={80}
        enterKeyHint="search"
        autoFocus={isFocused}
      />
      <button className={styles.submit} type="submit" aria-label={t("search.submit")}>
        <Icon name="search" size={20} />
      </button>
    </Form>
  )
}
