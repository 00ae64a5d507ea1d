"use client"

import { useTranslator } from "@/i18n/provider"
import buttons from "@/ui/button.module.css"
import { EmptyState } from "@/ui/empty-state"

/** Says that there is no such page on the platform, and leads back. */
export default function NotFound() {
  const { locale, t } = useTranslator()
  return (
    <div className="container">
      <EmptyState
        icon="compass"
        level="h1"
        title={t("not_found.title")}
        text={t("platform.not_found")}
      >
        <a className={buttons.primary} href={`/${locale}`}>
          {t("not_found.action")}
        </a>
      </EmptyState>
    </div>
  )
}
