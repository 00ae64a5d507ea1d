import styles from "@/features/account/account.module.css"
import { Foot, Message } from "@/features/account/parts"
import { pageTitle } from "@/features/platform/page-title"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import { translator } from "@/i18n/translate"

export const generateMetadata = pageTitle("account.closed.title")

/** What is left to say to somebody who has closed their account. */
export default async function ClosedPage({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params)
  const text = translator(locale).t("account.closed.text")
  return (
    <div className={styles.page}>
      <Message icon="check" title="account.closed.title" text={text}>
        <Foot href={`/${locale}`} link="not_found.action" />
      </Message>
    </div>
  )
}
