"use client"

import { useTranslator } from "@/i18n/provider"
import { Notice } from "@/ui/notice"
import styles from "./account.module.css"
import { AccountForm } from "./account-form"
import { closeAccount, openStore } from "./actions/own"
import { CodeField, CurrentPassword, StoreFields } from "./fields"
import { Card, Foot } from "./parts"
import { safely, useAccountForm } from "./use-account-form"

const openSafely = safely(openStore)
const closeSafely = safely(closeAccount)

type OpenStoreProps = { baseDomain: string; wasTaken: boolean }

/** Opens another store; the first one too, when somebody was faster with its address. */
export function OpenStoreForm({ baseDomain, wasTaken }: OpenStoreProps) {
  const { locale, t } = useTranslator()
  const form = useAccountForm(openSafely)
  return (
    <Card title="account.open_store.title" lead="account.open_store.lead">
      {wasTaken && form.state.attempt === 0 && (
        <Notice tone="warning">
          <p>{t("account.open_store.taken")}</p>
        </Notice>
      )}
      <AccountForm form={form} action="account.open_store.action" busy="account.open_store.busy">
        <StoreFields errors={form.errors} baseDomain={baseDomain} />
      </AccountForm>
      <Foot href={`/${locale}/account/stores`} link="account.back_to_stores" />
    </Card>
  )
}

/** Closes the account for good: says what is lost, and asks for the password. */
export function CloseForm() {
  const { locale, t } = useTranslator()
  const form = useAccountForm(closeSafely)
  const { errors } = form
  return (
    <Card title="account.close.title" lead="account.close.lead">
      <AccountForm form={form} action="account.close.action" busy="account.close.busy">
        <CurrentPassword errors={errors} />
        {form.state.step === "code" && <CodeField errors={errors} />}
        <div>
          <label className={styles.check}>
            <input
              type="checkbox"
              name="understood"
              value="yes"
              aria-invalid={errors.understood ? true : undefined}
              aria-describedby={errors.understood ? "understood-note" : undefined}
            />
            <span>{t("account.close.understood")}</span>
          </label>
          {errors.understood && (
            <p id="understood-note" className={styles.problem}>
              {t(errors.understood)}
            </p>
          )}
        </div>
      </AccountForm>
      <Foot href={`/${locale}/account/stores`} link="account.back_to_stores" />
    </Card>
  )
}
