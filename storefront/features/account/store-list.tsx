"use client"

import { useState } from "react"
import type { OwnStore } from "@/data/account"
import { useTranslator } from "@/i18n/provider"
import type { MessageKey } from "@/i18n/translate"
import { EmptyState } from "@/ui/empty-state"
import buttons from "@/ui/button.module.css"
import { AccountForm } from "./account-form"
import { enterStore } from "./actions/own"
import styles from "./list.module.css"
import { safely, useAccountForm } from "./use-account-form"

const enterSafely = safely(enterStore)

const STATUS: Readonly<Record<string, MessageKey>> = {
  active: "account.stores.active",
  provisioning: "account.stores.provisioning",
  suspended: "account.stores.suspended",
  closed: "account.stores.closed",
}

function Row({ store }: { store: OwnStore }) {
  const { locale, t } = useTranslator()
  const form = useAccountForm(enterSafely)
  const isOpen = store.status === "active"
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h2 className={styles.name}>{locale === "en" ? store.name_en : store.name_ar}</h2>
        <p className={styles.note}>
          <bdi dir="ltr">{store.host}</bdi>
        </p>
        {!isOpen && (
          <p className={styles.badge}>{t(STATUS[store.status] ?? "account.stores.closed")}</p>
        )}
      </div>
      {isOpen && (
        <AccountForm
          form={form}
          action="account.stores.enter"
          busy="account.stores.entering"
          tone="secondary"
        >
          <input type="hidden" name="store" value={store.id} />
        </AccountForm>
      )}
    </li>
  )
}

function matches({ name_ar, name_en, slug }: OwnStore, wanted: string): boolean {
  return [name_ar, name_en, slug].some((text) => text.toLowerCase().includes(wanted))
}

/** The stores that a person works in, with a search over their names and addresses. */
export function StoreList({ stores }: { stores: OwnStore[] }) {
  const { locale, t, plural } = useTranslator()
  const [typed, setTyped] = useState("")
  const wanted = typed.trim().toLowerCase()
  const found = stores.filter((store) => matches(store, wanted))
  if (stores.length === 0) {
    return (
      <EmptyState
        icon="store"
        title={t("account.stores.empty_title")}
        text={t("account.stores.empty_text")}
      >
        <a className={buttons.primary} href={`/${locale}/account/stores/new`}>
          {t("account.open_store.title")}
        </a>
      </EmptyState>
    )
  }
  return (
    <>
      {stores.length > 1 && (
        <input
          type="search"
          className={styles.search}
          value={typed}
          placeholder={t("account.stores.search")}
          aria-label={t("account.stores.search")}
          maxLength={80}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <p className={wanted ? styles.note : "sr-only"} role="status">
        {plural("account.stores.count", found.length)}
      </p>
      <ul className={styles.list}>
        {found.map((store) => (
          <Row key={store.id} store={store} />
        ))}
      </ul>
    </>
  )
}
