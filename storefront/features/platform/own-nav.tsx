"use client"

import { usePathname } from "next/navigation"
import { AccountForm } from "@/features/account/account-form"
import { signOut } from "@/features/account/actions/log-in"
import { safely, useAccountForm } from "@/features/account/use-account-form"
import { useTranslator } from "@/i18n/provider"
import type { MessageKey } from "@/i18n/translate"
import styles from "./own-nav.module.css"

const signOutSafely = safely(signOut)

const PAGES: readonly (readonly [path: string, MessageKey])[] = [
  ["stores", "account.stores.title"],
  ["sessions", "account.sessions.title"],
  ["close", "account.close.title"],
]

/** The pages about oneself, and the way out. */
export function OwnNav({ email }: { email: string }) {
  const { locale, t } = useTranslator()
  const form = useAccountForm(signOutSafely)
  const path = usePathname()
  return (
    <div className={styles.bar}>
      <nav aria-label={t("account.nav")}>
        <ul className={styles.links}>
          {PAGES.map(([page, label]) => (
            <li key={page}>
              <a
                className={styles.link}
                href={`/${locale}/account/${page}`}
                aria-current={path.endsWith(`/account/${page}`) ? "page" : undefined}
              >
                {t(label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.who}>
        <bdi dir="ltr" className={styles.email}>
          {email}
        </bdi>
        <AccountForm
          form={form}
          action="account.sign_out"
          busy="account.sign_out_busy"
          tone="quiet"
        />
      </div>
    </div>
  )
}
