import { Suspense } from "react"
import { findAccount } from "@/data/account"
import styles from "@/features/account/account.module.css"
import { InvitationForm } from "@/features/account/invitation-form"
import { pageTitle } from "@/features/platform/page-title"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { PanelSkeleton } from "@/ui/skeleton"

export const generateMetadata = pageTitle("account.invitation.title")

async function Invited({ locale }: { locale: Locale }) {
  const account = await findAccount(locale)
  return <InvitationForm me={account && { name: account.name, email: account.email }} />
}

/** Where the mail of an invitation leads. */
export default async function InvitationPage({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params)
  return (
    <div className={styles.page}>
      <Suspense fallback={<PanelSkeleton label={translator(locale).t("loading")} />}>
        <Invited locale={locale} />
      </Suspense>
    </div>
  )
}
