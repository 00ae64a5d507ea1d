import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { Suspense } from "react"
import { findCart, openCart } from "@/data/cart"
import { readOrderIds } from "@/data/cart-cookie"
import { listProviders, listShipping } from "@/data/checkout"
import { CheckoutForm } from "@/features/checkout/checkout-form"
import styles from "@/features/checkout/checkout-page.module.css"
import { CheckoutSummary } from "@/features/checkout/checkout-summary"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { PanelSkeleton } from "@/ui/skeleton"

type PageProps = { params: LocaleParams }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { t } = translator(await pageLocale(params))
  return { title: t("checkout.title"), robots: { index: false } }
}

// A cart that has become an order leads to that order, even when its answer was lost on the way.
async function pathWithoutCart(locale: Locale): Promise<string> {
  const [cart, [newest]] = await Promise.all([findCart(locale), readOrderIds()])
  return cart?.completed_at && newest ? `/${locale}/orders/${newest}` : `/${locale}/cart`
}

async function Checkout({ locale }: { locale: Locale }) {
  const cart = await openCart(locale)
  if (!cart) {
    redirect(await pathWithoutCart(locale))
  }
  const [shipping, providers] = await Promise.all([
    listShipping(locale, cart.id),
    listProviders(locale),
  ])
  return (
    <div className={styles.columns}>
      <CheckoutSummary cart={cart} locale={locale} />
      <CheckoutForm
        shipping={shipping}
        providers={providers}
        currency={cart.currency}
        chosenShipping={cart.shippingOptionId}
        fingerprint={cart.fingerprint}
        hasChanges={cart.hasChanges}
        idempotencyKey={randomUUID()}
      />
    </div>
  )
}

/** Guest checkout: contact, address, delivery and payment on one page. */
export default async function CheckoutPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const { t } = translator(locale)
  return (
    <div className={`container ${styles.page}`}>
      <h1>{t("checkout.title")}</h1>
      <Suspense fallback={<PanelSkeleton label={t("loading")} />}>
        <Checkout locale={locale} />
      </Suspense>
    </div>
  )
}
