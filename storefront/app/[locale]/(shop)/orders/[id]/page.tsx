import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { ApiError } from "@/data/api-error"
import { readOrderIds } from "@/data/cart-cookie"
import { describeLine } from "@/data/cart-view"
import { fetchOrder } from "@/data/checkout"
import { productsById } from "@/data/products"
import { Totals } from "@/features/cart/totals"
import { OrderFacts } from "@/features/order/order-facts"
import { OrderLines } from "@/features/order/order-lines"
import styles from "@/features/order/order-page.module.css"
import { pageLocale } from "@/features/shell/page-locale"
import { translator } from "@/i18n/translate"
import type { Locale } from "@/i18n/locales"
import buttons from "@/ui/button.module.css"
import { Icon } from "@/ui/icons"

type PageProps = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { t } = translator(await pageLocale(params))
  return { title: t("order.title"), robots: { index: false } }
}

async function loadOrder(locale: Locale, id: string) {
  const mine = await readOrderIds()
  if (!mine.includes(id)) {
    notFound()
  }
  try {
    return await fetchOrder(locale, id)
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) {
      notFound()
    }
    throw error
  }
}

/** The confirmation of an order, shown only in the browser that placed it. */
export default async function OrderPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const { id } = await params
  const order = await loadOrder(locale, id)
  const { t } = translator(locale)
  const items = order.items ?? []
  const ids = [...new Set(items.flatMap((item) => (item.product_id ? [item.product_id] : [])))]
  const products = new Map((await productsById(locale, ids)).map((one) => [one.id, one]))
  const lines = items.map((item) => ({
    ...describeLine(item, products.get(item.product_id ?? ""), locale),
    id: item.id,
    quantity: item.quantity,
    total: item.total ?? item.unit_price * item.quantity,
  }))
  const totals = {
    items: order.item_total,
    shipping: order.shipping_total,
    discount: order.discount_total,
    tax: order.tax_total,
    total: order.total,
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <span className={styles.tick}>
          <Icon name="check" size={36} />
        </span>
        <h1>{t("order.title")}</h1>
        <p className={styles.number}>
          {t("order.number")} <strong dir="ltr">#{order.display_id}</strong>
        </p>
        <p className={styles.text}>
          {order.email ? t("order.text", { email: `\u2068${order.email}\u2069` }) : null}{" "}
          {t("order.text_short")}
        </p>
      </header>
      <div className={styles.card}>
        <OrderFacts order={order} locale={locale} />
        <OrderLines lines={lines} currency={order.currency_code} locale={locale} />
        <Totals totals={totals} currency={order.currency_code} locale={locale} />
      </div>
      <Link className={buttons.primary} href={`/${locale}/products`}>
        {t("order.continue")}
      </Link>
    </div>
  )
}
