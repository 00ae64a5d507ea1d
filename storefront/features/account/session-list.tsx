"use client"

import type { Session } from "@/data/account"
import { useTranslator } from "@/i18n/provider"
import { AccountForm } from "./account-form"
import { endOtherSessions, endSession } from "./actions/own"
import { deviceName } from "./device-name"
import styles from "./list.module.css"
import { safely, useAccountForm } from "./use-account-form"

const endSafely = safely(endSession)
const endOthersSafely = safely(endOtherSessions)

/** A session with the name of the store that it is in, if it is in one that is known. */
export type NamedSession = Session & { storeName: string | null }

function Row({ session }: { session: NamedSession }) {
  const { locale, t } = useTranslator()
  const form = useAccountForm(endSafely)
  const time = new Intl.DateTimeFormat(locale === "ar" ? "ar-SA-u-ca-gregory-nu-latn" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Riyadh",
  }).format(new Date(session.last_used_at))
  const place = session.store_id
    ? t("account.sessions.in_store", { store: session.storeName ?? t("account.sessions.a_store") })
    : t("account.sessions.on_platform")
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h2 className={styles.name}>
          <bdi>{deviceName(session.device)}</bdi>
        </h2>
        <p className={styles.note}>{place}</p>
        <p className={styles.note}>
          <bdi dir="ltr">{session.address}</bdi> · <time>{time}</time>
        </p>
        {session.current && <p className={styles.badge}>{t("account.sessions.current")}</p>}
      </div>
      {!session.current && (
        <AccountForm
          form={form}
          action="account.sessions.end"
          busy="account.sessions.ending"
          tone="secondary"
        >
          <input type="hidden" name="session" value={session.id} />
        </AccountForm>
      )}
    </li>
  )
}

/** Where a person is signed in; each place can be ended, or all others at once. */
export function SessionList({ sessions }: { sessions: NamedSession[] }) {
  const form = useAccountForm(endOthersSafely)
  const hasOthers = sessions.some(({ current }) => !current)
  return (
    <>
      <ul className={styles.list}>
        {sessions.map((session) => (
          <Row key={session.id} session={session} />
        ))}
      </ul>
      {hasOthers && (
        <AccountForm
          form={form}
          action="account.sessions.end_others"
          busy="account.sessions.ending"
          tone="secondary"
        />
      )}
    </>
  )
}
