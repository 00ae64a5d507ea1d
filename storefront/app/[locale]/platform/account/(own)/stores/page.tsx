import { Suspense } from "react"
import { listStores } from "@/data/account"
import lists from "@/features/account/list.module.css"
import { StoreList } from "@/features/account/store-list"
import { pageTitle } from "@/features/platform/page-title"
import { asSignedIn } from "@/features/platform/signed-in"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import buttons from "@/ui/button.module.css"
import { Notice } from "@/ui/notice"
import { PanelSkeleton } from "@/ui/skeleton"

type PageProps = {
  params: LocaleParams
  searchParams: Promise<{ cursor?: string | string[]; opened?: string | string[] }>
}

export const generateMetadata = pageTitle("account.stores.title")

const one = (value: string | string[] | undefined) =>
  typeof value === "string" ? value : undefined

async function Stores({ locale, cursor }: { locale: Locale; cursor?: string }) {
  const { t } = translator(locale)
  const { stores, next_cursor } = await asSignedIn(locale, () => listStores(locale, cursor))
  return (
    <>
      <StoreList stores={stores} />
      {next_cursor && (
        <a className={buttons.secondary} href={`?cursor=${encodeURIComponent(next_cursor)}`}>
          {t("account.more")}
        </a>
      )}
    </>
  )
}

/** The stores that a person works in, and the way into each. */
export default async function StoresPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const { t } = translator(locale)
  const { cursor, opened } = await searchParams
  return (
    <div className={lists.blocks}>
      <div className={lists.top}>
        <h1>{t("account.stores.title")}</h1>
        <a className={buttons.secondary} href={`/${locale}/account/stores/new`}>
          {t("account.open_store.title")}
        </a>
      </div>
      {one(opened) && (
        <Notice tone="success">
          <p>{t("account.stores.opened")}</p>
        </Notice>
      )}
      <Suspense fallback={<PanelSkeleton label={t("loading")} />}>
        <Stores locale={locale} cursor={one(cursor)} />
      </Suspense>
    </div>
  )
}
