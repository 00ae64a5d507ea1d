"use client"

import styles from "@/features/account/account.module.css"
import { AccountForm } from "@/features/account/account-form"
import { NewPassword } from "@/features/account/fields"
import { Message } from "@/features/account/parts"
import { safely, useAccountForm } from "@/features/account/use-account-form"
import { useSecret } from "@/features/account/use-secret"
import { useTranslator } from "@/i18n/provider"
import buttons from "@/ui/button.module.css"
import { PanelSkeleton } from "@/ui/skeleton"
import { resetCustomerPassword } from "./actions"

const resetSafely = safely(resetCustomerPassword)

function WayHome() {
  const { locale, t } = useTranslator()
  return (
    <a className={buttons.primary} href={`/${locale}`}>
      {t("not_found.action")}
    </a>
  )
}

/** Sets a new password for a shopper's account in this store. */
export function CustomerResetForm({ storeName }: { storeName: string }) {
  const { t } = useTranslator()
  const token = useSecret("token")
  const form = useAccountForm(resetSafely)
  if (token === null) {
    return <PanelSkeleton label={t("loading")} />
  }
  if (!token) {
    return (
      <Message icon="lock" title="account.broken_link.title" text={t("account.broken_link.text")}>
        <WayHome />
      </Message>
    )
  }
  if (form.state.step) {
    return (
      <Message icon="check" title="account.reset.done_title" text={t("reset_password.done_text")}>
        <WayHome />
      </Message>
    )
  }
  return (
    <section className={styles.card}>
      <header className={styles.head}>
        <h1>{t("reset_password.title")}</h1>
        <p className={styles.lead}>{t("reset_password.lead", { store: storeName })}</p>
      </header>
      <AccountForm form={form} action="account.reset.action" busy="account.saving">
        <input type="hidden" name="token" value={token} />
        <NewPassword errors={form.errors} />
      </AccountForm>
    </section>
  )
}
