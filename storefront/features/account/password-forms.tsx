"use client"

import { useTranslator } from "@/i18n/provider"
import buttons from "@/ui/button.module.css"
import { PanelSkeleton } from "@/ui/skeleton"
import { AccountForm } from "./account-form"
import { forgotPassword, resetPassword } from "./actions/log-in"
import { EmailField, NewPassword } from "./fields"
import { Card, Foot, Message } from "./parts"
import { MailSent } from "./sign-up-form"
import { safely, useAccountForm } from "./use-account-form"
import { useSecret } from "./use-secret"
import { BrokenLink } from "./verify-form"

const forgotSafely = safely(forgotPassword)
const resetSafely = safely(resetPassword)

/** Asks for the mail that sets a new password. */
export function ForgotForm() {
  const { locale } = useTranslator()
  const form = useAccountForm(forgotSafely)
  if (form.state.step) {
    return <MailSent email={form.state.step} isReset />
  }
  return (
    <Card title="account.forgot.title" lead="account.forgot.lead">
      <AccountForm form={form} action="account.forgot.action" busy="account.sending">
        <EmailField errors={form.errors} />
      </AccountForm>
      <Foot href={`/${locale}/account/login`} link="account.back_to_login" />
    </Card>
  )
}

/** Sets a new password by the mailed link. */
export function ResetForm() {
  const { locale, t } = useTranslator()
  const token = useSecret("token")
  const form = useAccountForm(resetSafely)
  const again = `/${locale}/account/forgot-password`
  if (token === null) {
    return <PanelSkeleton label={t("loading")} />
  }
  if (!token) {
    return <BrokenLink href={`/${locale}/account/login`} />
  }
  if (form.state.step) {
    return (
      <Message icon="check" title="account.reset.done_title" text={t("account.reset.done_text")}>
        <a className={buttons.primary} href={`/${locale}/account/login`}>
          {t("account.login.title")}
        </a>
      </Message>
    )
  }
  return (
    <Card title="account.reset.title" lead="account.reset.lead">
      <AccountForm form={form} action="account.reset.action" busy="account.saving">
        <input type="hidden" name="token" value={token} />
        <NewPassword errors={form.errors} />
      </AccountForm>
      <Foot ask="account.reset.expired_ask" href={again} link="account.reset.again" />
    </Card>
  )
}
