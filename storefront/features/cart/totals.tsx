import type { ReactNode } from "react"
import type { Totals as Sums } from "@/data/cart-view"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { Amount } from "@/ui/price"
import styles from "./totals.module.css"

type TotalsProps = { totals: Sums; currency: string; locale: Locale }

function Row({ name, children, kind }: { name: string; children: ReactNode; kind?: string }) {
  return (
    <div className={styles.row} data-kind={kind}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The sums under a cart or an order. */
export function Totals({ totals, currency, locale }: TotalsProps) {
  const { t } = translator(locale)
  const amount = (value: number) => <Amount amount={value} currency={currency} locale={locale} />
  const { shipping } = totals
  return (
    <dl className={styles.totals}>
      <Row name={t("summary.items")}>{amount(totals.items + totals.discount)}</Row>
      {totals.discount > 0 && (
        <Row name={t("summary.discount")}>
          <bdi>−{amount(totals.discount)}</bdi>
        </Row>
      )}
      <Row name={t("summary.shipping")}>
        {shipping === null && <span className={styles.later}>{t("summary.shipping_later")}</span>}
        {shipping === 0 && t("summary.free")}
        {shipping !== null && shipping > 0 && amount(shipping)}
      </Row>
      <Row name={t("summary.total")} kind="total">
        {amount(totals.total)}
      </Row>
      <Row name={t("summary.tax")} kind="tax">
        {amount(totals.tax)}
      </Row>
    </dl>
  )
}
