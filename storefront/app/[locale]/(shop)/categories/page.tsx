import type { Metadata } from "next"
import { listCategories } from "@/data/categories"
import { newestProducts } from "@/data/products"
import { CategoryTiles } from "@/features/catalogue/category-tiles"
import styles from "@/features/catalogue/list-page.module.css"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import { translator } from "@/i18n/translate"
import { EmptyState } from "@/ui/empty-state"

type PageProps = { params: LocaleParams }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params)).t("categories.title") }
}

/** All categories of the store. */
export default async function CategoriesPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const { t } = translator(locale)
  const [categories, products] = await Promise.all([
    listCategories(locale),
    newestProducts(locale, 100),
  ])
  return (
    <div className={`container ${styles.page}`}>
      <h1 className={styles.head}>{t("categories.title")}</h1>
      {categories.length > 0 ? (
        <CategoryTiles categories={categories} products={products} locale={locale} />
      ) : (
        <EmptyState icon="grid" title={t("home.empty.title")} text={t("home.empty.text")} />
      )}
    </div>
  )
}
