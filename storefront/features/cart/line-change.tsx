"use client"

import type { CartLine } from "@/data/cart-view"
import { useTranslator } from "@/i18n/provider"
import { Amount } from "@/ui/price"
import styles from "./line-change.module.css"

/** Tells what happened to a line since it was put into the cart. */
export function LineChange({ line, currency }: { line: CartLine; currency: string }) {
  const { locale, t, plural } = useTranslator()
  if (line.state === "ok") {
    return null
  }
  if (line.state === "repriced" && line.currentPrice !== null) {
    return (
      <p className={styles.change}>
        {t("cart.line.repriced_from")}{" "}
        <Amount amount={line.unitPrice} currency={currency} locale={locale} />{" "}
        {t("cart.line.repriced_to")}{" "}
        <strong>
          <Amount amount={line.currentPrice} currency={currency} locale={locale} />
        </strong>
      </p>
    )
  }
  if (line.state === "fewer") {
    return <p className={styles.change}>{plural("cart.line.fewer", line.available ?? 0)}</p>
  }
  return (
    <p className={styles.change} data-tone="danger">
      {t(line.state === "sold-out" ? "cart.line.sold_out" : "cart.line.gone")}
    </p>
  )
}
