import type { Metadata } from "next"
import Link from "next/link"
import { listCategories } from "@/data/categories"
import { storeName } from "@/data/localised"
import { requestStore } from "@/data/request-store"
import styles from "@/features/catalogue/list-page.module.css"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import { SearchForm } from "@/features/shell/search-form"
import { translator } from "@/i18n/translate"

type PageProps = { params: LocaleParams }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params)).t("nav.search") }
}

/** The phone's search page: one field, and the categories as a way in. */
export default async function SearchPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const { t } = translator(locale)
  const [{ store }, categories] = await Promise.all([requestStore(), listCategories(locale)])
  return (
    <div className={`container ${styles.page}`}>
      <h1>{t("nav.search")}</h1>
      <div className={styles.search}>
        <SearchForm locale={locale} name={storeName(store, locale)} isFocused />
      </div>
      <div className={styles.children}>
        {categories.map((category) => (
          <Link
            key={category.id}
            className={styles.child}
            href={`/${locale}/categories/${category.handle}`}
          >
            {category.name}
          </Link>
        ))}
      </div>
    </div>
  )
}
