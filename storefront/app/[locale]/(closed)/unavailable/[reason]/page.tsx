import { notFound } from "next/navigation"
import { currentStoreState } from "@/data/request-store"
import { pageLocale } from "@/features/shell/page-locale"
import { translator } from "@/i18n/translate"
import { EmptyState } from "@/ui/empty-state"
import buttons from "@/ui/button.module.css"

type PageProps = { params: Promise<{ locale: string; reason: string }> }

const ICONS = { unknown: "compass", paused: "pause", unreachable: "cloud" } as const

/** What a host without an open store shows: no such store, paused, or out of reach. */
export default async function UnavailablePage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const { status } = await currentStoreState()
  if (status === "open" || status === "moved") {
    notFound()
  }
  const { t } = translator(locale)
  return (
    <main className="container" id="content">
      <EmptyState
        icon={ICONS[status]}
        level="h1"
        title={t(`closed.${status}.title`)}
        text={t(`closed.${status}.text`)}
      >
        {status === "unreachable" && (
          <a className={buttons.primary} href="">
            {t("closed.retry")}
          </a>
        )}
      </EmptyState>
    </main>
  )
}
