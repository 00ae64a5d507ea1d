import type { Metadata } from "next"
import Link from "next/link"
import { Suspense } from "react"
import { openCart } from "@/data/cart"
import { CartActions } from "@/features/cart/cart-actions"
import { CartLines } from "@/features/cart/cart-lines"
import styles from "@/features/cart/cart-page.module.css"
import { Totals } from "@/features/cart/totals"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import buttons from "@/ui/button.module.css"
import { EmptyState } from "@/ui/empty-state"
import { PanelSkeleton } from "@/ui/skeleton"

type PageProps = { params: LocaleParams }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { t } = translator(await pageLocale(params))
  return { title: t("cart.title"), robots: { index: false } }
}

async function Cart({ locale }: { locale: Locale }) {
  const { t } = translator(locale)
  const cart = await openCart(locale)
  if (!cart) {
    return (
      <EmptyState icon="bag" title={t("cart.empty.title")} text={t("cart.empty.text")}>
        <Link className={buttons.primary} href={`/${locale}/products`}>
          {t("cart.empty.action")}
        </Link>
      </EmptyState>
    )
  }
  return (
    <div className={styles.columns}>
      <CartLines lines={cart.lines} currency={cart.currency} />
      <aside className={styles.summary} aria-label={t("summary.title")}>
        <h2 className={styles.heading}>{t("summary.title")}</h2>
        <Totals totals={cart.totals} currency={cart.currency} locale={locale} />
        <CartActions hasChanges={cart.hasChanges} />
      </aside>
    </div>
  )
}

/** The shopper's cart. */
export default async function CartPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const { t } = translator(locale)
  return (
    <div className={`container ${styles.page}`}>
      <h1>{t("cart.title")}</h1>
      <Suspense fallback={<PanelSkeleton label={t("loading")} />}>
        <Cart locale={locale} />
      </Suspense>
    </div>
  )
}
