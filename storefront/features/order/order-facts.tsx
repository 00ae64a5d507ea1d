import type { ReactNode } from "react"
import type { ApiOrder } from "@/data/types"
import { SAUDI_REGIONS } from "@/features/checkout/regions"
import { translateDefault } from "@/i18n/default-words"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import styles from "./order-facts.module.css"

type OrderFactsProps = { order: ApiOrder; locale: Locale }

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Address({ order, locale }: OrderFactsProps) {
  const address = order.shipping_address
  if (!address) {
    return null
  }
  const { t } = translator(locale)
  const code = address.metadata?.short_address
  const region = SAUDI_REGIONS.find((one) => one.ar === address.province)?.[locale]
  const comma = locale === "ar" ? "، " : ", "
  // Each part keeps its own direction, as an address may mix both scripts.
  const join = (parts: (string | null | undefined)[], between: string) =>
    parts
      .filter(Boolean)
      .map((part) => `\u2068${part}\u2069`)
      .join(between)
  const lines = [
    join([address.first_name, address.last_name], " "),
    join([address.address_1, address.address_2], comma),
    join([address.city, region ?? address.province, address.postal_code], comma),
  ]
  return (
    <>
      {lines.filter(Boolean).map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      {typeof code === "string" && (
        <span className={styles.line}>{t("order.short_address", { code })}</span>
      )}
      {address.phone && (
        <span className={styles.line}>
          <bdi dir="ltr">{address.phone}</bdi>
        </span>
      )}
    </>
  )
}

/** When, where to, how and by which payment an order was placed. */
export function OrderFacts({ order, locale }: OrderFactsProps) {
  const { t } = translator(locale)
  const date = new Intl.DateTimeFormat(locale === "ar" ? "ar-SA-u-ca-gregory-nu-latn" : "en-GB", {
    dateStyle: "long",
    timeZone: "Asia/Riyadh",
  }).format(new Date(order.created_at))
  const shipping = order.shipping_methods?.[0]?.name
  return (
    <dl className={styles.facts}>
      <Fact name={t("order.date")}>{date}</Fact>
      <Fact name={t("order.payment")}>{t("checkout.pay.pp_system_default")}</Fact>
      <Fact name={t("order.address")}>
        <Address order={order} locale={locale} />
      </Fact>
      {shipping && <Fact name={t("order.shipping")}>{translateDefault(shipping, locale)}</Fact>}
    </dl>
  )
}
