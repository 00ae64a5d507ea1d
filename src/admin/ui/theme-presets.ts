import type { ThemePreset } from "../queries/tenant"

/** The colours a preview of a look is drawn with, by the storefront's names for them. */
export type ThemeColours = {
  bg: string
  sunken: string
  text: string
  primary: string
  accent: string
}

/** The looks of the storefront, as small pictures of themselves. */
export const THEME_PRESETS: Record<ThemePreset, ThemeColours> = {
  noor: {
    bg: "#fbf8f3",
    sunken: "#f3ede4",
    text: "#221d26",
    primary: "#2a2230",
    accent: "#a63a5c",
  },
  rimal: {
    bg: "#f9f4ea",
    sunken: "#f0e6d4",
    text: "#2e1f15",
    primary: "#4b2d1b",
    accent: "#41683a",
  },
  bahr: {
    bg: "#ffffff",
    sunken: "#eff6f6",
    text: "#102a2e",
    primary: "#0b676c",
    accent: "#a8481a",
  },
  layl: {
    bg: "#10121d",
    sunken: "#151826",
    text: "#eeeef6",
    primary: "#c9bfff",
    accent: "#f2c27b",
  },
}
