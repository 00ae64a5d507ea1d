import Link from "next/link"
import type { Locale } from "@/i18n/locales"
import { translator, type MessageKey } from "@/i18n/translate"
import buttons from "@/ui/button.module.css"
import { Icon, type IconName } from "@/ui/icons"
import styles from "./welcome.module.css"

type Promised = { icon: IconName; title: MessageKey; text: MessageKey }

const PROMISES: readonly Promised[] = [
  { icon: "store", title: "platform.promise.store", text: "platform.promise.store_text" },
  { icon: "lock", title: "platform.promise.apart", text: "platform.promise.apart_text" },
  { icon: "globe", title: "platform.promise.open", text: "platform.promise.open_text" },
]

/** What Wasla is, and the two ways on. */
export function Welcome({ locale }: { locale: Locale }) {
  const { t } = translator(locale)
  return (
    <>
      <section className={styles.hero}>
        <div className={`container ${styles.heroText}`}>
          <p className={styles.eyebrow}>{t("platform.welcome.eyebrow")}</p>
          <h1>{t("platform.welcome.title")}</h1>
          <p className={styles.lead}>{t("platform.welcome.text")}</p>
          <p className={styles.actions}>
            <Link className={buttons.primary} href={`/${locale}/account/sign-up`}>
              {t("account.sign_up.title")}
            </Link>
            <Link className={buttons.secondary} href={`/${locale}/account/login`}>
              {t("account.login.title")}
            </Link>
          </p>
        </div>
      </section>
      <section className="container" aria-label={t("platform.promises")}>
        <ul className={styles.promises}>
          {PROMISES.map(({ icon, title, text }) => (
            <li key={title} className={styles.promise}>
              <span className={styles.icon}>
                <Icon name={icon} />
              </span>
              <h2>{t(title)}</h2>
              <p>{t(text)}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
