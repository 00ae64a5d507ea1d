import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { listCategories, withDescendants } from "@/data/categories"
import styles from "@/features/catalogue/list-page.module.css"
import { readListQuery, type SearchParams } from "@/features/catalogue/list-query"
import { ProductList } from "@/features/catalogue/product-list"
import { pageLocale } from "@/features/shell/page-locale"
import { translator } from "@/i18n/translate"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { GridSkeleton } from "@/ui/skeleton"

type PageProps = {
  params: Promise<{ locale: string; handle: string }>
  searchParams: SearchParams
}

async function load(params: PageProps["params"]) {
  const locale = await pageLocale(params)
  const { handle } = await params
  const all = await listCategories(locale)
  const category = all.find((one) => one.handle === decodeURIComponent(handle))
  if (!category) {
    notFound()
  }
  return { locale, category, all }
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { category } = await load(params)
  return { title: category.name, description: category.description || undefined }
}

/** The products of a category and of those under it. */
export default async function CategoryPage({ params, searchParams }: PageProps) {
  const { locale, category, all } = await load(params)
  const query = { ...(await readListQuery(searchParams)), q: "" }
  const { t } = translator(locale)
  const parent = all.find((one) => one.id === category.parentId)
  const children = all.filter((one) => one.parentId === category.id)
  const pathOf = (handle: string) => `/${locale}/categories/${handle}`
  const steps = [
    { href: `/${locale}`, label: t("nav.home") },
    ...(parent ? [{ href: pathOf(parent.handle), label: parent.name }] : []),
  ]
  return (
    <div className={`container ${styles.page}`}>
      <Breadcrumbs label={t("a11y.breadcrumbs")} steps={steps} />
      <div className={styles.head}>
        <h1>{category.name}</h1>
        {category.description && <p className={styles.description}>{category.description}</p>}
        {children.length > 0 && (
          <div className={styles.children}>
            {children.map((child) => (
              <Link key={child.id} className={styles.child} href={pathOf(child.handle)}>
                {child.name}
              </Link>
            ))}
          </div>
        )}
      </div>
      <Suspense
        key={JSON.stringify(query)}
        fallback={<GridSkeleton count={8} label={t("loading")} />}
      >
        <ProductList
          locale={locale}
          path={pathOf(category.handle)}
          query={query}
          categoryIds={withDescendants(category, all)}
        />
      </Suspense>
    </div>
  )
}
