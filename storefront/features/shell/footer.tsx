import Link from "next/link"
import type { Category } from "@/data/categories"
import { storeName } from "@/data/localised"
import type { Store } from "@/data/types"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import styles from "./footer.module.css"

type FooterProps = { locale: Locale; store: Store; categories: Category[] }

function Contact({ store, title }: { store: Store; title: string }) {
  if (!store.contact_email && !store.contact_phone) {
    return null
  }
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {store.contact_email && (
          <li>
            <a href={`mailto:${store.contact_email}`}>
              <bdi dir="ltr">{store.contact_email}</bdi>
            </a>
          </li>
        )}
        {store.contact_phone && (
          <li>
            <a href={`tel:${store.contact_phone}`}>
              <bdi dir="ltr">{store.contact_phone}</bdi>
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}

/** The foot of every page: the store's own details and its categories. */
export function Footer({ locale, store, categories }: FooterProps) {
  const { t } = translator(locale)
  const name = storeName(store, locale)
  const roots = categories.filter((category) => !category.parentId).slice(0, 6)
  return (
    <footer className={styles.footer}>
      <div className={`container ${styles.columns}`}>
        <section className={styles.brand}>
          <p className={styles.name}>{name}</p>
          {store.vat_number && (
            <p className={styles.small}>
              {t("footer.vat")}: <bdi dir="ltr">{store.vat_number}</bdi>
            </p>
          )}
        </section>
        <section>
          <h2 className={styles.heading}>{t("footer.shop")}</h2>
          <ul className={styles.list}>
            <li>
              <Link href={`/${locale}/products`}>{t("nav.products")}</Link>
            </li>
            {roots.map((category) => (
              <li key={category.id}>
                <Link href={`/${locale}/categories/${category.handle}`}>{category.name}</Link>
              </li>
            ))}
          </ul>
        </section>
        <Contact store={store} title={t("footer.contact")} />
      </div>
      <p className={`container ${styles.rights}`}>
        © <bdi>{name}</bdi>. {t("footer.rights")}
      </p>
    </footer>
  )
}
