import Link from "next/link"
import { readAccess } from "@/data/account-session"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { PlatformSwitch } from "./platform-switch"
import styles from "./platform-header.module.css"

/** The top of every page of the platform: its name, the language, and the way in. */
export async function PlatformHeader({ locale }: { locale: Locale }) {
  const { t } = translator(locale)
  const isKnown = Boolean(await readAccess())
  return (
    <header className={styles.header}>
      <div className={`container ${styles.bar}`}>
        <Link href={`/${locale}`} className={styles.logo} prefetch={false}>
          <span className={styles.mark} aria-hidden="true">
            و
          </span>
          {t("platform.name")}
        </Link>
        <nav className={styles.actions} aria-label={t("platform.nav")}>
          <PlatformSwitch />
          <Link
            href={`/${locale}/account/${isKnown ? "stores" : "login"}`}
            className={styles.link}
            prefetch={false}
          >
            {t(isKnown ? "account.stores.title" : "account.login.title")}
          </Link>
        </nav>
      </div>
    </header>
  )
}
