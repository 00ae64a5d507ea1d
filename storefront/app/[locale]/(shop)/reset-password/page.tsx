import type { Metadata } from "next"
import { storeName } from "@/data/localised"
import { requestStore } from "@/data/request-store"
import styles from "@/features/account/account.module.css"
import { CustomerResetForm } from "@/features/customer/reset-form"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import { translator } from "@/i18n/translate"

type PageProps = { params: LocaleParams }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { t } = translator(await pageLocale(params))
  return { title: t("reset_password.title"), robots: { index: false }, referrer: "no-referrer" }
}

/** Where a shopper's mail for a forgotten password leads. */
export default async function ResetPasswordPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const { store } = await requestStore()
  return (
    <div className={styles.page}>
      <CustomerResetForm storeName={storeName(store, locale)} />
    </div>
  )
}
