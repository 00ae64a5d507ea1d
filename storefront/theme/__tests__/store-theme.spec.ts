import { describe, expect, it } from "vitest"
import type { Store } from "@/data/types"
import { presetOf, tokenCss } from "../store-theme"

function storeWith(preset: string, tokens: Record<string, string> = {}): Store {
  return {
    slug: "noor",
    name: "نور",
    name_ar: "نور",
    name_en: "Noor",
    status: "active",
    locale: "ar",
    locales: ["ar", "en"],
    direction: "rtl",
    time_zone: "Asia/Riyadh",
    currency_code: "sar",
    country_code: "sa",
    theme: { preset, tokens },
    branding: { logo: null, hero: null },
    publishable_key: "pk",
    region_id: "reg_1",
    contact_email: "hello@noor.example",
    contact_phone: null,
    vat_number: null,
  }
}

describe("store theme", () => {
  it("falls back to the first preset", () => {
    expect(presetOf(storeWith("layl"))).toBe("layl")
    expect(presetOf(storeWith("neon"))).toBe("noor")
    expect(presetOf(null)).toBe("noor")
  })

  it("lets only known tokens with safe values into the page", () => {
    const css = tokenCss(
      storeWith("noor", {
        "color-primary": "#123456",
        "--radius-m": "4px",
        "color-bg": "red;}body{display:none",
        "color-unknown": "#fff",
      })
    )
    expect(css).toBe(":root[data-theme]{--color-primary:#123456;--radius-m:4px}")
  })
})
