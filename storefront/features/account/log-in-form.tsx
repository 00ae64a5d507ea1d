"use client"

import { useState } from "react"
import { useTranslator } from "@/i18n/provider"
import styles from "./account.module.css"
import { AccountForm } from "./account-form"
import { confirmLogIn, logIn } from "./actions/log-in"
import { CodeField, CurrentPassword, EmailField } from "./fields"
import { Card, Foot } from "./parts"
import { MailSent } from "./sign-up-form"
import { safely, useAccountForm } from "./use-account-form"
import { useSecret } from "./use-secret"

const logInSafely = safely(logIn)
const confirmSafely = safely(confirmLogIn)

type SecondStepProps = { invitation: string; onOver: () => void }

/** The second step of a log-in: a code of the app, or a recovery code. */
function SecondStep({ invitation, onOver }: SecondStepProps) {
  const { t } = useTranslator()
  const form = useAccountForm(confirmSafely)
  const [isRecovery, setRecovery] = useState(false)
  if (form.state.step === "over") {
    return (
      <Card title="account.code.over_title" lead="account.code.over_text">
        <button type="button" className={styles.link} onClick={onOver}>
          {t("account.login.action")}
        </button>
      </Card>
    )
  }
  return (
    <Card title="account.code.title" lead="account.code.lead">
      <AccountForm form={form} action="account.code.action" busy="account.login.busy">
        <input type="hidden" name="invitation" value={invitation} />
        <input type="hidden" name="method" value={isRecovery ? "recovery_code" : "totp"} />
        <CodeField errors={form.errors} isRecovery={isRecovery} />
      </AccountForm>
      <button type="button" className={styles.link} onClick={() => setRecovery(!isRecovery)}>
        {t(isRecovery ? "account.code.use_app" : "account.code.use_recovery")}
      </button>
    </Card>
  )
}

function Password({ invitation }: { invitation: string }) {
  const { locale } = useTranslator()
  const form = useAccountForm(logInSafely)
  const [asked, setAsked] = useState("")
  const [given, setGiven] = useState("")
  const { notice, step } = form.state
  const isUnproved = notice && "key" in notice && notice.key === "account.error.email_unverified"
  if (asked) {
    return <MailSent email={asked} />
  }
  if (step === "code") {
    return <SecondStep invitation={invitation} onOver={() => window.location.reload()} />
  }
  return (
    <Card title="account.login.title" lead="account.login.lead">
      <AccountForm form={form} action="account.login.action" busy="account.login.busy">
        <input type="hidden" name="invitation" value={invitation} />
        <div className={styles.group} onChange={(event) => setGiven(emailIn(event.target, given))}>
          <EmailField errors={form.errors} />
          <CurrentPassword errors={form.errors} />
        </div>
      </AccountForm>
      {isUnproved && given && <ResendLink onAsk={() => setAsked(given)} />}
      <Foot href={`/${locale}/account/forgot-password`} link="account.forgot.ask" />
      <Foot
        ask="account.no_account"
        href={`/${locale}/account/sign-up`}
        link="account.sign_up.title"
      />
    </Card>
  )
}

function emailIn(target: EventTarget, before: string): string {
  return target instanceof HTMLInputElement && target.name === "email" ? target.value : before
}

function ResendLink({ onAsk }: { onAsk: () => void }) {
  const { t } = useTranslator()
  return (
    <button type="button" className={styles.link} onClick={onAsk}>
      {t("account.login.no_link")}
    </button>
  )
}

/** Logs somebody in; an invitation that they came with goes along. */
export function LogInForm() {
  const invitation = useSecret("invitation")
  return <Password invitation={invitation ?? ""} />
}
