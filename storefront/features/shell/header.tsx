import Link from "next/link"
import { Suspense } from "react"
import type { Category } from "@/data/categories"
import { countCart } from "@/data/cart"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { Icon } from "@/ui/icons"
import { LanguageSwitch } from "./language-switch"
import { SearchForm } from "./search-form"
import styles from "./header.module.css"

type HeaderProps = {
  locale: Locale
  name: string
  logo: string | null
  categories: Category[]
}

async function Count({ locale }: { locale: Locale }) {
  const count = await countCart(locale)
  const { plural } = translator(locale)
  return (
    <>
      <span className="sr-only">{plural("nav.cart_count", count)}</span>
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
      )}
    </>
  )
}

/** The cart's icon with the number of pieces in it. */
export function CartIcon({ locale }: { locale: Locale }) {
  return (
    <span className={styles.cartIcon}>
      <Icon name="bag" />
      <Suspense fallback={<span className="sr-only">{translator(locale).t("nav.cart")}</span>}>
        <Count locale={locale} />
      </Suspense>
    </span>
  )
}

/** The top of every page: the store's name, search, language, cart and categories. */
export function Header({ locale, name, logo, categories }: HeaderProps) {
  const { t } = translator(locale)
  const roots = categories.filter((category) => !category.parentId)
  return (
    <header className={styles.header}>
      <div className={`container ${styles.bar}`}>
        <Link href={`/${locale}`} className={styles.logo}>
          {logo && <img src={logo} alt="" width={36} height={36} className={styles.mark} />}
          {name}
        </Link>
        <div className={styles.search}>
          <SearchForm locale={locale} name={name} />
        </div>
        <div className={styles.actions}>
          <LanguageSwitch />
          <Link href={`/${locale}/cart`} className={styles.cart}>
            <CartIcon locale={locale} />
          </Link>
        </div>
      </div>
      <nav className={styles.nav} aria-label={t("a11y.main_nav")}>
        <ul className={`container ${styles.links}`}>
          <li>
            <Link href={`/${locale}/products`}>{t("nav.products")}</Link>
          </li>
          {roots.map((category) => (
            <li key={category.id}>
              <Link href={`/${locale}/categories/${category.handle}`}>{category.name}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
