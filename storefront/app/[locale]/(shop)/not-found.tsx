"use client"

import Link from "next/link"
import { useTranslator } from "@/i18n/provider"
import { EmptyState } from "@/ui/empty-state"
import buttons from "@/ui/button.module.css"

/** Says that a page or product doesn't exist, and leads back. */
export default function NotFound() {
  const { locale, t } = useTranslator()
  return (
    <div className="container">
      <EmptyState icon="compass" level="h1" title={t("not_found.title")} text={t("not_found.text")}>
        <Link className={buttons.primary} href={`/${locale}`}>
          {t("not_found.action")}
        </Link>
      </EmptyState>
    </div>
  )
}
