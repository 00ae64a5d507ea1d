import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { Picture } from "@/ui/picture"
import { Amount } from "@/ui/price"
import styles from "./order-lines.module.css"

type Line = {
  id: string
  title: string
  options: string[]
  image: string | null
  quantity: number
  total: number
}

type OrderLinesProps = { lines: Line[]; currency: string; locale: Locale }

/** What was ordered. */
export function OrderLines({ lines, currency, locale }: OrderLinesProps) {
  const { t } = translator(locale)
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line}>
          <div className={styles.picture}>
            <Picture src={line.image} alt="" />
          </div>
          <div>
            <p>{line.title}</p>
            <p className={styles.detail}>
              {[...line.options, t("summary.quantity", { count: line.quantity })].join(" · ")}
            </p>
          </div>
          <Amount amount={line.total} currency={currency} locale={locale} />
        </li>
      ))}
    </ul>
  )
}
