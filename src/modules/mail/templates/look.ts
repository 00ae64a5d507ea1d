import type { MailLocale } from "./data"

/** The colours a mail is drawn with, by the storefront's names for them. */
export type MailColours = {
  bg: string
  surface: string
  sunken: string
  text: string
  muted: string
  border: string
  primary: string
  "on-primary": string
  accent: string
}

/** Who writes, and how that looks. */
export type MailLook = {
  name_ar: string
  name_en: string
  time_zone: string
  contact_email: string | null
  contact_phone: string | null
  theme: { preset: string; tokens?: Record<string, string> }
}

const NOOR: MailColours = {
  bg: "#fbf8f3",
  surface: "#ffffff",
  sunken: "#f3ede4",
  text: "#221d26",
  muted: "#6b626c",
  border: "#e6ddd1",
  primary: "#2a2230",
  "on-primary": "#fdfaf5",
  accent: "#a63a5c",
}

/** The looks that a store can start from; a test compares them with the storefront's. */
export const MAIL_PRESETS: Readonly<Record<string, MailColours>> = {
  noor: NOOR,
  rimal: {
    bg: "#f9f4ea",
    surface: "#fffcf6",
    sunken: "#f0e6d4",
    text: "#2e1f15",
    muted: "#6f5a48",
    border: "#e4d6c0",
    primary: "#4b2d1b",
    "on-primary": "#fff8ec",
    accent: "#41683a",
  },
  bahr: {
    bg: "#ffffff",
    surface: "#ffffff",
    sunken: "#eff6f6",
    text: "#102a2e",
    muted: "#51686c",
    border: "#d8e5e6",
    primary: "#0b676c",
    "on-primary": "#ffffff",
    accent: "#a8481a",
  },
  layl: {
    bg: "#10121d",
    surface: "#191c2b",
    sunken: "#151826",
    text: "#eeeef6",
    muted: "#a8abc2",
    border: "#2c3044",
    primary: "#c9bfff",
    "on-primary": "#191338",
    accent: "#f2c27b",
  },
}

const COLOUR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i

/** The colours of a store: its preset's, and its own in their place. */
export function coloursOf({ theme }: MailLook): MailColours {
  const colours = { ...(MAIL_PRESETS[theme.preset] ?? NOOR) }
  for (const [token, value] of Object.entries(theme.tokens ?? {})) {
    const name = /^(?:--)?color-([a-z-]+)$/.exec(token)?.[1]
    if (name && name in colours && COLOUR.test(value)) {
      colours[name as keyof MailColours] = value
    }
  }
  return colours
}

/** Whether light text stands on a dark ground, which a mail program has to be told. */
export function isDark({ bg }: MailColours): boolean {
  const digits = bg.slice(1)
  const long = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16))
  return red + green + blue < 3 * 96
}

/** The store's name in the mail's language. */
export function nameOf(look: MailLook, locale: MailLocale): string {
  return locale === "ar" ? look.name_ar : look.name_en
}
