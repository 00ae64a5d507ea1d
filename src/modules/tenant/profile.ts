/** The languages that a store can speak. */
export const STORE_LOCALES = ["ar", "en"] as const

export type StoreLocale = (typeof STORE_LOCALES)[number]

/** The looks that a store can start from. */
export const THEME_PRESETS = ["noor", "rimal", "bahr", "layl"] as const

export type ThemePreset = (typeof THEME_PRESETS)[number]

/** A store's look: a preset, and the design tokens that it changes. */
export type Theme = { readonly preset: ThemePreset; readonly tokens?: Record<string, string> }

/** The look of a store that has not chosen one. */
export const DEFAULT_THEME: Theme = { preset: "noor" }

/** What a store tells about itself, apart from its slug, status and domains. */
export type TenantProfile = {
  name_ar: string
  name_en: string
  locale: StoreLocale
  currency_code: string
  time_zone: string
  vat_number?: string | null
  contact_email: string
  contact_phone?: string | null
  theme?: Theme
  require_mfa?: boolean
}
