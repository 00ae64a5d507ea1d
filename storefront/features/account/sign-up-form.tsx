"use client"

import { useTranslator } from "@/i18n/provider"
import buttons from "@/ui/button.module.css"
import styles from "./account.module.css"
import { AccountForm } from "./account-form"
import { resendLink, signUp } from "./actions/sign-up"
import { EmailField, NameField, NewPassword, StoreFields } from "./fields"
import { Card, Foot, Message } from "./parts"
import { safely, useAccountForm } from "./use-account-form"

const signUpSafely = safely(signUp)
const resendSafely = safely(resendLink)

/** Says that a mail is on its way, whoever asked, and sends it again. */
export function MailSent({ email, isReset = false }: { email: string; isReset?: boolean }) {
  const { locale, t } = useTranslator()
  const form = useAccountForm(resendSafely)
  const text = t(isReset ? "account.sent.reset_text" : "account.sent.text", { email })
  return (
    <Message icon="mail" title="account.sent.title" text={text}>
      {!isReset && (
        <AccountForm
          form={form}
          action="account.sent.resend"
          busy="account.sending"
          tone="secondary"
        >
          <input type="hidden" name="email" value={email} />
        </AccountForm>
      )}
      <a className={buttons.quiet} href={`/${locale}/account/login`}>
        {t("account.login.title")}
      </a>
    </Message>
  )
}

function LanguageChoice() {
  const { locale, t } = useTranslator()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("account.language")}</legend>
      {(["ar", "en"] as const).map((language) => (
        <label key={language} className={styles.check}>
          <input
            type="radio"
            name="language"
            value={language}
            defaultChecked={language === locale}
          />
          <span lang={language}>{t(`account.language.${language}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Signs a merchant up with their first store. */
export function SignUpForm({ baseDomain }: { baseDomain: string }) {
  const { locale, t } = useTranslator()
  const form = useAccountForm(signUpSafely)
  const { errors } = form
  if (form.state.step) {
    return <MailSent email={form.state.step} />
  }
  return (
    <Card title="account.sign_up.title" lead="account.sign_up.lead">
      <AccountForm form={form} action="account.sign_up.action" busy="account.sending">
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{t("account.sign_up.you")}</legend>
          <NameField errors={errors} />
          <EmailField errors={errors} />
          <NewPassword errors={errors} />
        </fieldset>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{t("account.sign_up.store")}</legend>
          <StoreFields errors={errors} baseDomain={baseDomain} />
        </fieldset>
        <LanguageChoice />
      </AccountForm>
      <Foot
        ask="account.have_account"
        href={`/${locale}/account/login`}
        link="account.login.title"
      />
    </Card>
  )
}
