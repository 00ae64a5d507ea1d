"use client"

import { usePathname, useSearchParams } from "next/navigation"
import type { MouseEvent } from "react"
import { useTranslator } from "@/i18n/provider"
import { Icon } from "@/ui/icons"
import styles from "./platform-header.module.css"

// A mailed link keeps its secret behind the hash, which the server never sees.
function keepHash({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  currentTarget.hash = window.location.hash
}

/** Shows the same page of the platform in the other language. */
export function PlatformSwitch() {
  const { locale, t } = useTranslator()
  const other = locale === "ar" ? "en" : "ar"
  // On the server the path still has the folder that the pages are in.
  const rest = usePathname().replace(/^\/(?:ar|en)(?:\/platform)?(?=\/|$)/, "")
  const query = useSearchParams().toString()
  return (
    <a
      className={styles.link}
      href={`/${other}${rest}${query ? `?${query}` : ""}`}
      hrefLang={other}
      aria-label={t("platform.switch_label")}
      onClick={keepHash}
    >
      <Icon name="globe" size={18} />
      <span lang={other}>{t("language.switch")}</span>
    </a>
  )
}
