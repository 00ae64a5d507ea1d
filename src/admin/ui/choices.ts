import { currencyLabel, useWords } from "./use-words"

const TIME_ZONES = [
  "Asia/Riyadh",
  "Asia/Dubai",
  "Asia/Kuwait",
  "Asia/Qatar",
  "Asia/Bahrain",
  "Asia/Muscat",
  "Asia/Amman",
  "Africa/Cairo",
  "Africa/Nairobi",
  "Asia/Kolkata",
  "UTC",
]

const CURRENCIES = ["sar", "aed", "kwd", "qar", "bhd", "omr", "jod", "egp", "kes", "inr", "usd"]

const withCurrent = (values: string[], current?: string) =>
  current && !values.includes(current) ? [current, ...values] : values

/** The languages a storefront can open in. */
export function useLanguageChoices() {
  const { t } = useWords()
  return [
    { value: "ar", label: t("languages.ar") },
    { value: "en", label: t("languages.en") },
  ]
}

/** The time zones of our markets, and the one that is set. */
export function useTimeZoneChoices(current?: string) {
  const { t } = useWords()
  return withCurrent(TIME_ZONES, current).map((value) => ({
    value,
    label: t(`time_zones.${value.replace("/", "_")}`, { defaultValue: value }),
  }))
}

/** The currencies of our markets, and the one that is set. */
export function useCurrencyChoices(current?: string) {
  const { locale } = useWords()
  return withCurrent(CURRENCIES, current?.toLowerCase()).map((value) => ({
    value,
    label: currencyLabel(value, locale),
  }))
}
