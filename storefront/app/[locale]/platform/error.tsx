"use client"

import { useRouter } from "next/navigation"
import { startTransition } from "react"
import { useTranslator } from "@/i18n/provider"
import buttons from "@/ui/button.module.css"
import { EmptyState } from "@/ui/empty-state"

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

/** Says kindly that a page of the platform failed, and tries again on request. */
export default function ErrorPage({ reset }: ErrorPageProps) {
  const { t } = useTranslator()
  const router = useRouter()
  const retry = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <div className="container" role="alert">
      <EmptyState icon="cloud" level="h1" title={t("error.title")} text={t("platform.error")}>
        <button type="button" className={buttons.primary} onClick={retry}>
          {t("error.retry")}
        </button>
      </EmptyState>
    </div>
  )
}
