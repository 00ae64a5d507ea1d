import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { listCategories } from "@/data/categories"
import type { ProductDetail } from "@/data/product-model"
import { findProduct, newestProducts, productsOfCategories } from "@/data/products"
import { ProductGrid } from "@/features/catalogue/product-grid"
import { Section } from "@/features/catalogue/section"
import { BuyForm } from "@/features/product/buy-form"
import { Gallery } from "@/features/product/gallery"
import styles from "@/features/product/product-page.module.css"
import { pageLocale } from "@/features/shell/page-locale"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { Breadcrumbs } from "@/ui/breadcrumbs"

type PageProps = { params: Promise<{ locale: string; handle: string }> }

async function load(params: PageProps["params"]) {
  const locale = await pageLocale(params)
  const { handle } = await params
  const product = await findProduct(locale, decodeURIComponent(handle))
  if (!product) {
    notFound()
  }
  return { locale, product }
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { product } = await load(params)
  return {
    title: product.title,
    description: product.description.slice(0, 160) || undefined,
  }
}

type RelatedProps = { locale: Locale; product: ProductDetail }

async function Related({ locale, product }: RelatedProps) {
  const [categoryId] = product.categoryIds
  const near = categoryId
    ? await productsOfCategories(locale, categoryId, 5)
    : await newestProducts(locale, 5)
  const others = near.filter((one) => one.id !== product.id).slice(0, 4)
  if (others.length === 0) {
    return null
  }
  return (
    <Section title={translator(locale).t("product.related")}>
      <ProductGrid products={others} locale={locale} />
    </Section>
  )
}

async function Crumbs({ locale, product }: RelatedProps) {
  const { t } = translator(locale)
  const all = await listCategories(locale)
  const category = all.find((one) => product.categoryIds.includes(one.id))
  const steps = [
    { href: `/${locale}`, label: t("nav.home") },
    category
      ? { href: `/${locale}/categories/${category.handle}`, label: category.name }
      : { href: `/${locale}/products`, label: t("nav.products") },
  ]
  return <Breadcrumbs label={t("a11y.breadcrumbs")} steps={steps} />
}

/** A product: pictures, options, price, stock and what it is. */
export default async function ProductPage({ params }: PageProps) {
  const { locale, product } = await load(params)
  const { t } = translator(locale)
  return (
    <>
      <div className={`container ${styles.page}`}>
        <Crumbs locale={locale} product={product} />
        <div className={styles.columns}>
          <Gallery images={product.images} title={product.title} />
          <div className={styles.panel}>
            <h1 className={styles.title}>{product.title}</h1>
            {product.subtitle && <p className={styles.subtitle}>{product.subtitle}</p>}
            <BuyForm product={product} />
            {product.description && (
              <section className={styles.about}>
                <h2 className={styles.heading}>{t("product.description")}</h2>
                <p className={styles.description}>{product.description}</p>
              </section>
            )}
          </div>
        </div>
      </div>
      <Suspense>
        <Related locale={locale} product={product} />
      </Suspense>
    </>
  )
}
