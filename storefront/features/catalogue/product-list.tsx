import Link from "next/link"
import { listProducts } from "@/data/products"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import buttons from "@/ui/button.module.css"
import { EmptyState } from "@/ui/empty-state"
import { Icon } from "@/ui/icons"
import { listHref, type ListQuery } from "./list-query"
import { ProductGrid } from "./product-grid"
import { SortForm } from "./sort-form"
import styles from "./product-list.module.css"

type ProductListProps = {
  locale: Locale
  path: string
  query: ListQuery
  categoryIds?: string[]
}

function Empty({ locale, isSearch }: { locale: Locale; isSearch: boolean }) {
  const { t } = translator(locale)
  const kind = isSearch ? "search" : "list"
  return (
    <EmptyState
      icon={isSearch ? "search" : "bag"}
      title={t(`${kind}.empty.title`)}
      text={t(`${kind}.empty.text`)}
    >
      <Link className={buttons.primary} href={`/${locale}/categories`}>
        {t("home.categories")}
      </Link>
    </EmptyState>
  )
}

type PagerProps = { locale: Locale; path: string; query: ListQuery; page: number; pages: number }

function Pager({ locale, path, query, page, pages }: PagerProps) {
  const { t } = translator(locale)
  return (
    <nav className={styles.pager} aria-label={t("list.pages")}>
      {page > 1 && (
        <Link className={buttons.secondary} rel="prev" href={listHref(path, query, page - 1)}>
          <span className={styles.back}>
            <Icon name="chevron" size={18} isMirrored />
          </span>
          {t("list.previous")}
        </Link>
      )}
      <p className={styles.position}>{t("list.page", { page, pages })}</p>
      {page < pages && (
        <Link className={buttons.secondary} rel="next" href={listHref(path, query, page + 1)}>
          {t("list.next")}
          <Icon name="chevron" size={18} isMirrored />
        </Link>
      )}
    </nav>
  )
}

/** A list of products with its count, order and pages. */
export async function ProductList({ locale, path, query, categoryIds }: ProductListProps) {
  const { t, plural } = translator(locale)
  const filter = { categoryIds, q: query.q }
  const { products, count, page, pages } = await listProducts(
    locale,
    filter,
    query.sort,
    query.page
  )
  if (products.length === 0) {
    return <Empty locale={locale} isSearch={query.q !== ""} />
  }
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.count} role="status">
          {plural("list.count", count)}
        </p>
        <SortForm path={path} q={query.q} sort={query.sort} />
      </div>
      <h2 className="sr-only">{t("list.heading")}</h2>
      <ProductGrid products={products} locale={locale} eager={4} />
      {pages > 1 && <Pager locale={locale} path={path} query={query} page={page} pages={pages} />}
    </>
  )
}
