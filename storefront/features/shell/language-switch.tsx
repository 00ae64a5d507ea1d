"use client"

import { usePathname, useSearchParams } from "next/navigation"
import { useTranslator } from "@/i18n/provider"
import { Icon } from "@/ui/icons"
import styles from "./language-switch.module.css"

/** Shows the same page in the other language; the server then remembers the choice. */
export function LanguageSwitch() {
  const { locale, t } = useTranslator()
  const other = locale === "ar" ? "en" : "ar"
  const rest = usePathname().replace(/^\/(ar|en)(?=\/|$)/, "")
  const query = useSearchParams().toString()
  return (
    <a
      className={styles.switch}
      href={`/${other}${rest}${query ? `?${query}` : ""}`}
      hrefLang={other}
      aria-label={t("language.switch_label")}
    >
      <Icon name="globe" size={18} />
      <span lang={other}>{t("language.switch")}</span>
    </a>
  )
}
