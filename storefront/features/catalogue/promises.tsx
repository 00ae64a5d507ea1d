import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { Icon } from "@/ui/icons"
import styles from "./promises.module.css"

const PROMISES = [
  { key: "delivery", icon: "truck" },
  { key: "price", icon: "tag" },
  { key: "payment", icon: "cash" },
] as const

/** What a shopper may rely on: delivery, prices and payment. */
export function Promises({ locale }: { locale: Locale }) {
  const { t } = translator(locale)
  return (
    <ul className={`container ${styles.promises}`}>
      {PROMISES.map(({ key, icon }) => (
        <li key={key} className={styles.promise}>
          <span className={styles.icon}>
            <Icon name={icon} size={26} />
          </span>
          <div>
            <p className={styles.title}>{t(`home.promise.${key}.title`)}</p>
            <p className={styles.text}>{t(`home.promise.${key}.text`)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
