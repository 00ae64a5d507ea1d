import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { Tenant } from "../../../../queries/tenant"
import { CopyButton } from "../../../../ui/copy-button"
import { Section } from "../../../../ui/states"
import { currencyLabel, formatDate, useWords } from "../../../../ui/use-words"
import { StoreActions } from "./store-actions"

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="grid grid-cols-2 items-center gap-x-4 px-6 py-3">
    <dt className="txt-compact-small-plus text-ui-fg-subtle">{label}</dt>
    <dd className="txt-compact-small min-w-0 break-words">{children || "–"}</dd>
  </div>
)

const StatusReason = ({ store }: { store: Tenant }) => {
  const { t } = useWords()
  if (!store.status_reason) {
    return null
  }
  return (
    <div className="bg-ui-bg-subtle px-6 py-3">
      <Text size="small">
        <span className="text-ui-fg-subtle">{t("stores.reason")} </span>
        <bdi>{store.status_reason}</bdi>
      </Text>
    </div>
  )
}

/** Who a store is, where it is in its life, and what can be done about it. */
export const StoreFacts = ({ store }: { store: Tenant }) => {
  const { t, language, locale } = useWords()
  return (
    <Section
      level="h1"
      title={<bdi>{language === "ar" ? store.name_ar : store.name_en}</bdi>}
      description={<bdi>{store.slug}</bdi>}
      action={<StoreActions store={store} />}
    >
      <StatusReason store={store} />
      <dl className="grid divide-y md:grid-cols-2 md:divide-y-0">
        <Fact label={t("fields.name_ar")}>
          <bdi lang="ar">{store.name_ar}</bdi>
        </Fact>
        <Fact label={t("fields.name_en")}>
          <bdi lang="en">{store.name_en}</bdi>
        </Fact>
        <Fact label={t("fields.locale")}>{t(`languages.${store.locale}`)}</Fact>
        <Fact label={t("fields.currency_code")}>{currencyLabel(store.currency_code, locale)}</Fact>
        <Fact label={t("fields.time_zone")}>
          {t(`time_zones.${store.time_zone.replace("/", "_")}`, { defaultValue: store.time_zone })}
        </Fact>
        <Fact label={t("fields.vat_number")}>
          {store.vat_number && <bdi>{store.vat_number}</bdi>}
        </Fact>
        <Fact label={t("fields.contact_email")}>
          <bdi>{store.contact_email}</bdi>
        </Fact>
        <Fact label={t("fields.contact_phone")}>
          {store.contact_phone && <bdi dir="ltr">{store.contact_phone}</bdi>}
        </Fact>
        <Fact label={t("stores.columns.created_at")}>{formatDate(store.created_at, locale)}</Fact>
        <Fact label={t("stores.id")}>
          <span className="flex items-center gap-x-1">
            <bdi className="truncate font-mono">{store.id}</bdi>
            <CopyButton content={store.id} what={t("stores.id")} />
          </span>
        </Fact>
      </dl>
    </Section>
  )
}
