import { Suspense } from "react"
import { listCategories, withDescendants, type Category } from "@/data/categories"
import { imagePath } from "@/data/image-path"
import { storeName } from "@/data/localised"
import { newestProducts, productsOfCategories } from "@/data/products"
import { requestStore } from "@/data/request-store"
import { CategoryTiles } from "@/features/catalogue/category-tiles"
import { Hero } from "@/features/catalogue/hero"
import { ProductGrid } from "@/features/catalogue/product-grid"
import { Promises } from "@/features/catalogue/promises"
import { Section } from "@/features/catalogue/section"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { EmptyState } from "@/ui/empty-state"
import { GridSkeleton } from "@/ui/skeleton"

const NEW_COUNT = 48

type HighlightProps = { locale: Locale; category: Category; all: Category[] }

async function Highlight({ locale, category, all }: HighlightProps) {
  const { t } = translator(locale)
  const ids = withDescendants(category, all).join(",")
  const products = await productsOfCategories(locale, ids, 4)
  if (products.length < 2) {
    return null
  }
  const more = { href: `/${locale}/categories/${category.handle}`, label: t("home.see_all") }
  return (
    <Section title={t("home.from_category", { category: category.name })} more={more}>
      <ProductGrid products={products} locale={locale} />
    </Section>
  )
}

async function Catalogue({ locale }: { locale: Locale }) {
  const { t } = translator(locale)
  const [{ store }, categories, products] = await Promise.all([
    requestStore(),
    listCategories(locale),
    newestProducts(locale, NEW_COUNT),
  ])
  const roots = categories.filter((category) => !category.parentId)
  const highlight = roots[0]
  const featured = products.filter((product) => product.isFeatured)
  const shelf = featured.length > 1 ? featured.slice(0, 4) : []
  const others = products.filter((product) => !shelf.includes(product))
  return (
    <>
      <Hero
        locale={locale}
        name={storeName(store, locale)}
        picture={imagePath(store.branding?.hero)}
        products={[...featured, ...products]}
      />
      {roots.length > 0 && (
        <Section title={t("home.categories")}>
          <CategoryTiles categories={categories} products={products} locale={locale} />
        </Section>
      )}
      {shelf.length > 0 && (
        <Section title={t("home.featured")}>
          <ProductGrid products={shelf} locale={locale} />
        </Section>
      )}
      {products.length > 0 ? (
        <Section
          title={t("home.new")}
          more={{ href: `/${locale}/products`, label: t("home.see_all") }}
        >
          <ProductGrid products={others.slice(0, 8)} locale={locale} />
        </Section>
      ) : (
        <EmptyState icon="bag" title={t("home.empty.title")} text={t("home.empty.text")} />
      )}
      {highlight && shelf.length === 0 && (
        <Suspense>
          <Highlight locale={locale} category={highlight} all={categories} />
        </Suspense>
      )}
      <Promises locale={locale} />
    </>
  )
}

/** The home page of a store. */
export default async function HomePage({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params)
  const loading = (
    <div className="container">
      <GridSkeleton count={8} label={translator(locale).t("loading")} />
    </div>
  )
  return (
    <Suspense fallback={loading}>
      <Catalogue locale={locale} />
    </Suspense>
  )
}
