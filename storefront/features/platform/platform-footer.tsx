import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import styles from "./welcome.module.css"

/** The foot of every page of the platform. */
export function PlatformFooter({ locale }: { locale: Locale }) {
  const { t } = translator(locale)
  return (
    <footer className={styles.footer}>
      <p className="container">{t("platform.footer")}</p>
    </footer>
  )
}
