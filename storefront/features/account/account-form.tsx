"use client"

import type { ReactNode } from "react"
import { useTranslator } from "@/i18n/provider"
import type { MessageKey } from "@/i18n/translate"
import buttons from "@/ui/button.module.css"
import { Notice } from "@/ui/notice"
import type { FormNotice } from "./form"
import styles from "./account.module.css"
import type { useAccountForm } from "./use-account-form"

/** What happened to a form as a whole. */
export function NoticeOf({ notice }: { notice: FormNotice }) {
  const { t, plural } = useTranslator()
  const text = "key" in notice ? t(notice.key) : plural(notice.plural, notice.count)
  return (
    <Notice tone={notice.tone}>
      <p>{text}</p>
    </Notice>
  )
}

type AccountFormProps = {
  form: ReturnType<typeof useAccountForm>
  action: MessageKey
  busy: MessageKey
  tone?: "primary" | "secondary" | "quiet"
  children?: ReactNode
  /** What stands under the button. */
  after?: ReactNode
}

/** A form of the account's pages: what is wrong, its fields, and the one button. */
export function AccountForm(props: AccountFormProps) {
  const { form, action, busy, tone = "primary", children, after } = props
  const { locale, t } = useTranslator()
  const { notice } = form.state
  return (
    <form
      ref={form.form}
      onSubmit={form.submit}
      onChange={form.noteEdit}
      className={styles.form}
      method="post"
      noValidate
    >
      <input type="hidden" name="locale" value={locale} />
      <div ref={form.notice} tabIndex={-1} role="alert" className={styles.notice}>
        {!form.isBusy && notice && <NoticeOf notice={notice} />}
      </div>
      {children}
      <button className={buttons[tone]} aria-busy={form.isBusy}>
        {form.isBusy ? t(busy) : t(action)}
      </button>
      {after}
    </form>
  )
}
