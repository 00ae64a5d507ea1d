"use client"

import { useEffect, useState } from "react"
import type { Account, Invitation } from "@/data/account"
import { useTranslator } from "@/i18n/provider"
import buttons from "@/ui/button.module.css"
import { PanelSkeleton } from "@/ui/skeleton"
import styles from "./account.module.css"
import { AccountForm } from "./account-form"
import {
  joinAsNewcomer,
  joinWithAccount,
  showInvitation,
  type ShownInvitation,
} from "./actions/invitation"
import { signOut } from "./actions/log-in"
import { NameField, NewPassword } from "./fields"
import { Card, Foot, Message } from "./parts"
import { safely, useAccountForm } from "./use-account-form"
import { useSecret } from "./use-secret"

type Me = Pick<Account, "name" | "email"> | null

const newcomerSafely = safely(joinAsNewcomer)
const accountSafely = safely(joinWithAccount)
const signOutSafely = safely(signOut)

function Facts({ invitation }: { invitation: Invitation }) {
  const { locale, t } = useTranslator()
  const { store, role, email } = invitation
  return (
    <dl className={styles.facts}>
      <dt>{t("account.invitation.store")}</dt>
      <dd>{locale === "en" ? store.name_en : store.name_ar}</dd>
      <dt>{t("account.invitation.role")}</dt>
      <dd>{locale === "en" ? role.name_en : role.name_ar}</dd>
      <dt>{t("account.invitation.email")}</dt>
      <dd>
        <bdi dir="ltr">{email}</bdi>
      </dd>
    </dl>
  )
}

/** Joins with the account that is signed in, or makes room for another one. */
function WithAccount({ token, me }: { token: string; me: NonNullable<Me> }) {
  const { t } = useTranslator()
  const form = useAccountForm(accountSafely)
  const leaving = useAccountForm(signOutSafely)
  return (
    <>
      <AccountForm form={form} action="account.invitation.join" busy="account.invitation.busy">
        <input type="hidden" name="token" value={token} />
        <p className={styles.lead}>
          {t("account.invitation.as")} <bdi dir="ltr">{me.email}</bdi>
        </p>
      </AccountForm>
      <AccountForm
        form={leaving}
        action="account.invitation.not_me"
        busy="account.sign_out_busy"
        tone="secondary"
      >
        <input type="hidden" name="invitation" value={token} />
      </AccountForm>
    </>
  )
}

/** Joins with a new account; who has one signs in first. */
function AsNewcomer({ token }: { token: string }) {
  const { locale } = useTranslator()
  const form = useAccountForm(newcomerSafely)
  const login = `/${locale}/account/login#invitation=${encodeURIComponent(token)}`
  return (
    <>
      <AccountForm form={form} action="account.invitation.join" busy="account.invitation.busy">
        <input type="hidden" name="token" value={token} />
        <NameField errors={form.errors} />
        <NewPassword errors={form.errors} />
      </AccountForm>
      <Foot ask="account.have_account" href={login} link="account.invitation.sign_in" />
    </>
  )
}

/** Shows an invitation, and lets whoever has its link join. */
export function InvitationForm({ me }: { me: Me }) {
  const { locale, t } = useTranslator()
  // Joining signs a newcomer in; the form that led there stays until the page is left.
  const [who] = useState(me)
  const token = useSecret("token")
  const [shown, setShown] = useState<ShownInvitation | null>(null)
  useEffect(() => {
    if (token !== null) {
      showInvitation(token, locale).then(setShown, () => setShown("unreachable"))
    }
  }, [token, locale])
  if (!token || shown === "gone") {
    return token === null ? (
      <PanelSkeleton label={t("loading")} />
    ) : (
      <Message
        icon="mail"
        title="account.invitation.gone_title"
        text={t("account.invitation.gone_text")}
      />
    )
  }
  if (shown === null) {
    return <PanelSkeleton label={t("loading")} />
  }
  if (shown === "unreachable") {
    return (
      <Message icon="cloud" title="error.title" text={t("account.error.unreachable")}>
        <button type="button" className={buttons.primary} onClick={() => window.location.reload()}>
          {t("error.retry")}
        </button>
      </Message>
    )
  }
  return (
    <Card title="account.invitation.title" lead="account.invitation.lead">
      <Facts invitation={shown} />
      {who ? <WithAccount token={token} me={who} /> : <AsNewcomer token={token} />}
    </Card>
  )
}
