import { Suspense } from "react"
import { listSessions, listStores } from "@/data/account"
import styles from "@/features/account/account.module.css"
import lists from "@/features/account/list.module.css"
import { SessionList } from "@/features/account/session-list"
import { pageTitle } from "@/features/platform/page-title"
import { asSignedIn } from "@/features/platform/signed-in"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import buttons from "@/ui/button.module.css"
import { PanelSkeleton } from "@/ui/skeleton"

type PageProps = {
  params: LocaleParams
  searchParams: Promise<{ cursor?: string | string[] }>
}

export const generateMetadata = pageTitle("account.sessions.title")

async function Sessions({ locale, cursor }: { locale: Locale; cursor?: string }) {
  const { t } = translator(locale)
  const [{ sessions, next_cursor }, { stores }] = await asSignedIn(locale, () =>
    Promise.all([listSessions(locale, cursor), listStores(locale)])
  )
  const names = new Map(
    stores.map(({ id, name_ar, name_en }) => [id, locale === "en" ? name_en : name_ar])
  )
  const named = sessions.map((session) => ({
    ...session,
    storeName: names.get(session.store_id ?? "") ?? null,
  }))
  return (
    <>
      <SessionList sessions={named} />
      {next_cursor && (
        <a className={buttons.secondary} href={`?cursor=${encodeURIComponent(next_cursor)}`}>
          {t("account.more")}
        </a>
      )}
    </>
  )
}

/** Where a person is signed in. */
export default async function SessionsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const { t } = translator(locale)
  const { cursor } = await searchParams
  return (
    <div className={lists.blocks}>
      <header className={styles.head}>
        <h1>{t("account.sessions.title")}</h1>
        <p className={styles.lead}>{t("account.sessions.lead")}</p>
      </header>
      <Suspense fallback={<PanelSkeleton label={t("loading")} />}>
        <Sessions locale={locale} cursor={typeof cursor === "string" ? cursor : undefined} />
      </Suspense>
    </div>
  )
}
