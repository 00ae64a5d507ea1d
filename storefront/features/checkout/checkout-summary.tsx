import Link from "next/link"
import type { CartView } from "@/data/cart-view"
import { LineChange } from "@/features/cart/line-change"
import { Totals } from "@/features/cart/totals"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { Icon } from "@/ui/icons"
import { Picture } from "@/ui/picture"
import { Amount } from "@/ui/price"
import styles from "./checkout-summary.module.css"

type CheckoutSummaryProps = { cart: CartView; locale: Locale }

function Lines({ cart, locale }: CheckoutSummaryProps) {
  const { t } = translator(locale)
  return (
    <ul className={styles.lines}>
      {cart.lines.map((line) => (
        <li key={line.id} className={styles.line}>
          <div className={styles.picture}>
            <Picture src={line.image} alt="" />
          </div>
          <div className={styles.body}>
            <p>{line.title}</p>
            <p className={styles.detail}>
              {[...line.options, t("summary.quantity", { count: line.quantity })].join(" · ")}
            </p>
            <LineChange line={line} currency={cart.currency} />
          </div>
          <Amount amount={line.total} currency={cart.currency} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

/** What is being bought and for how much; folded on phones, its total always in sight. */
export function CheckoutSummary({ cart, locale }: CheckoutSummaryProps) {
  const { t } = translator(locale)
  return (
    <aside className={styles.summary} aria-label={t("summary.title")}>
      <input
        className="sr-only"
        type="checkbox"
        id="summary-open"
        defaultChecked={cart.hasChanges}
      />
      <label className={styles.toggle} htmlFor="summary-open">
        <span className={styles.toggleText}>
          {t("summary.show")}
          <Icon name="down" size={16} />
        </span>
        <strong>
          <Amount amount={cart.totals.total} currency={cart.currency} locale={locale} />
        </strong>
      </label>
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 className={styles.heading}>{t("summary.title")}</h2>
          <Link className={styles.back} href={`/${locale}/cart`}>
            {t("checkout.back")}
          </Link>
        </div>
        <Lines cart={cart} locale={locale} />
        <Totals totals={cart.totals} currency={cart.currency} locale={locale} />
      </div>
    </aside>
  )
}
