import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { Icon } from "@/ui/icons"
import { BottomLink } from "./bottom-link"
import { CartIcon } from "./header"
import styles from "./bottom-bar.module.css"

/** The phone's bar at the bottom: home, categories, search and cart. */
export function BottomBar({ locale }: { locale: Locale }) {
  const { t } = translator(locale)
  return (
    <nav className={styles.bar} aria-label={t("a11y.bottom_nav")}>
      <BottomLink href={`/${locale}`} isExact>
        <Icon name="home" />
        {t("nav.home")}
      </BottomLink>
      <BottomLink href={`/${locale}/categories`}>
        <Icon name="grid" />
        {t("nav.categories")}
      </BottomLink>
      <BottomLink href={`/${locale}/search`}>
        <Icon name="search" />
        {t("nav.search")}
      </BottomLink>
      <BottomLink href={`/${locale}/cart`}>
        <CartIcon locale={locale} />
        <span aria-hidden="true">{t("nav.cart")}</span>
      </BottomLink>
    </nav>
  )
}
