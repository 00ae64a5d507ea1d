import type { Money } from "@/data/product-model"
import { translator } from "@/i18n/translate"
import type { Locale } from "@/i18n/locales"
import { currencySign, formatAmount } from "./amount"
import styles from "./price.module.css"
import { RiyalSign } from "./riyal-sign"

type AmountProps = { amount: number; currency: string; locale: Locale }

function Sign({ currency, locale }: { currency: string; locale: Locale }) {
  if (currency.toLowerCase() !== "sar") {
    return <span>{currencySign(currency, locale)}</span>
  }
  return (
    <>
      <RiyalSign />
      <span className="sr-only">{translator(locale).t("currency.sar")}</span>
    </>
  )
}

/** An amount of money: Latin digits of equal width and the currency's sign. */
export function Amount({ amount, currency, locale }: AmountProps) {
  const digits = <span dir="ltr">{formatAmount(amount, currency)}</span>
  const sign = <Sign currency={currency} locale={locale} />
  return (
    <bdi className={styles.amount}>
      {locale === "ar" ? (
        <>
          {digits}
          {"\u2009"}
          {sign}
        </>
      ) : (
        <>
          {sign}
          {"\u2009"}
          {digits}
        </>
      )}
    </bdi>
  )
}

type PriceProps = { price: Money; locale: Locale; isFrom?: boolean; size?: "card" | "page" }

/** A product's price, with the price before a discount ahead of it. */
export function Price({ price, locale, isFrom = false, size = "card" }: PriceProps) {
  const { t } = translator(locale)
  return (
    <span className={styles.price} data-size={size} data-discounted={price.original !== null}>
      {isFrom && <span className={styles.from}>{t("price.from")} </span>}
      {price.original !== null && (
        <>
          <span className="sr-only">{t("price.was")} </span>
          <s className={styles.was}>
            <Amount amount={price.original} currency={price.currency} locale={locale} />
          </s>{" "}
          <span className="sr-only">{t("price.now")} </span>
        </>
      )}
      <span className={styles.now}>
        <Amount amount={price.amount} currency={price.currency} locale={locale} />
      </span>
    </span>
  )
}
