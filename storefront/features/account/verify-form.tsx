"use client"

import { useEffect } from "react"
import { useTranslator } from "@/i18n/provider"
import { PanelSkeleton } from "@/ui/skeleton"
import { AccountForm } from "./account-form"
import { enterFirstStore, verifyEmail } from "./actions/sign-up"
import { CurrentPassword } from "./fields"
import { Card, Foot, Message } from "./parts"
import { safely, useAccountForm } from "./use-account-form"
import { useSecret } from "./use-secret"

const verifySafely = safely(verifyEmail)

/** Goes into the store that was just opened, and says so meanwhile. */
function Entering({ storeId }: { storeId: string }) {
  const { locale, t } = useTranslator()
  useEffect(() => {
    enterFirstStore(storeId, locale)
      .catch(() => `/${locale}/account/stores`)
      .then((address) => window.location.assign(address))
  }, [storeId, locale])
  return (
    <Message icon="store" title="account.verify.open_title" text={t("account.verify.open_text")} />
  )
}

/** A link that came without its secret, or is over: how to get another. */
export function BrokenLink({ href }: { href: string }) {
  const { t } = useTranslator()
  return (
    <Message icon="lock" title="account.broken_link.title" text={t("account.broken_link.text")}>
      <Foot href={href} link="account.login.title" />
    </Message>
  )
}

/** Proves an e-mail by the mailed link and the password, and opens the store. */
export function VerifyForm() {
  const { locale, t } = useTranslator()
  const token = useSecret("token")
  const form = useAccountForm(verifySafely)
  if (token === null) {
    return <PanelSkeleton label={t("loading")} />
  }
  if (!token) {
    return <BrokenLink href={`/${locale}/account/login`} />
  }
  if (form.state.step) {
    return <Entering storeId={form.state.step} />
  }
  return (
    <Card title="account.verify.title" lead="account.verify.lead">
      <AccountForm form={form} action="account.verify.action" busy="account.verify.busy">
        <input type="hidden" name="token" value={token} />
        <CurrentPassword errors={form.errors} />
      </AccountForm>
      <Foot
        ask="account.login.forgot_ask"
        href={`/${locale}/account/forgot-password`}
        link="account.forgot.title"
      />
    </Card>
  )
}
