import type { Metadata } from "next"
import { Suspense } from "react"
import { storeName } from "@/data/localised"
import { requestStore } from "@/data/request-store"
import styles from "@/features/catalogue/list-page.module.css"
import { readListQuery, type SearchParams } from "@/features/catalogue/list-query"
import { ProductList } from "@/features/catalogue/product-list"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import { SearchForm } from "@/features/shell/search-form"
import { translator } from "@/i18n/translate"
import { GridSkeleton } from "@/ui/skeleton"

type PageProps = { params: LocaleParams; searchParams: SearchParams }

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { t } = translator(await pageLocale(params))
  const { q } = await readListQuery(searchParams)
  return q
    ? { title: t("search.results", { q }), robots: { index: false } }
    : { title: t("list.all_title") }
}

/** All products of the store, or those that match a search. */
export default async function ProductsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const query = await readListQuery(searchParams)
  const { store } = await requestStore()
  const { t } = translator(locale)
  return (
    <div className={`container ${styles.page}`}>
      <div className={styles.head}>
        <h1>{query.q ? t("search.results", { q: query.q }) : t("list.all_title")}</h1>
        {query.q && (
          <div className={styles.search}>
            <SearchForm locale={locale} name={storeName(store, locale)} q={query.q} />
          </div>
        )}
      </div>
      <Suspense
        key={JSON.stringify(query)}
        fallback={<GridSkeleton count={8} label={t("loading")} />}
      >
        <ProductList locale={locale} path={`/${locale}/products`} query={query} />
      </Suspense>
    </div>
  )
}
