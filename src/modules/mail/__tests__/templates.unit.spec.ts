import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { MAIL_LOCALES, type MailData, type MailTemplate } from "../templates/data"
import { money } from "../templates/format"
import { MAIL_PRESETS, type MailLook } from "../templates/look"
import { renderMail } from "../templates/render-mail"
import ar from "../templates/words/ar.json"
import en from "../templates/words/en.json"

const HOSTILE = `<script>alert(1)</script>"'&`
const url = "https://noor.example/ar/verify?token=abc&x=1"
const order = {
  name: HOSTILE,
  order_number: "1001",
  url: null,
  address: { name: HOSTILE, lines: ["الرياض"], phone: "+966512345678" },
}
const line = { title: HOSTILE, variant: null, quantity: 2 }

const DATA: MailData = {
  "verify-email": { name: HOSTILE, url },
  "reset-password": { name: HOSTILE, url },
  invitation: {
    store_name: HOSTILE,
    inviter_name: HOSTILE,
    role_name: HOSTILE,
    url,
    expires_at: "2026-11-28T09:00:00Z",
  },
  "new-device": {
    name: HOSTILE,
    device: HOSTILE,
    address: "203.0.113.7",
    time: "2026-11-21T21:30:00Z",
    url,
  },
  "order-placed": {
    ...order,
    placed_at: "2026-11-21T21:30:00Z",
    currency_code: "sar",
    items: [{ ...line, total: "1158.5" }],
    item_total: "1158.5",
    discount_total: "50",
    shipping_total: "0",
    tax_total: "144.59",
    total: "1108.5",
    shipping_method: HOSTILE,
  },
  "order-shipped": { ...order, items: [line], parcels: [{ number: "SMSA-1", url }] },
}

const look = (preset: string, tokens = {}): MailLook => ({
  name_ar: "نور",
  name_en: "Noor",
  time_zone: "Asia/Riyadh",
  contact_email: "hello@noor.example",
  contact_phone: null,
  theme: { preset, tokens },
})

const each = (Object.keys(DATA) as MailTemplate[]).flatMap((template) =>
  MAIL_LOCALES.map((locale) => [template, locale] as const)
)

describe.each(each)("%s in %s", (template, locale) => {
  const rendered = renderMail({ template, locale, data: DATA[template] }, look("noor"))

  it("runs in the language's direction and has every word", () => {
    const { html, subject, text, sender } = rendered
    expect(html).toMatch(new RegExp(`<html[^>]* dir="${locale === "ar" ? "rtl" : "ltr"}"`))
    expect(sender).toBe(locale === "ar" ? "نور" : "Noor")
    expect(`${subject} ${html} ${text}`).not.toMatch(/\{\w+\}|undefined|\[object/)
    expect(text.length).toBeGreaterThan(100)
  })

  it("escapes what people wrote, and loads nothing", () => {
    const { html } = rendered
    expect(html).not.toContain("<script")
    expect(html).toContain("&lt;script&gt;")
    expect(html).not.toMatch(/<img|<link|url\(|@import|src=/)
  })
})

describe("an order's mail", () => {
  it("has prices to the currency's last digit, and the store's own clock", () => {
    const mail = { template: "order-placed" as const, data: DATA["order-placed"] }
    const arabic = renderMail({ ...mail, locale: "ar" }, look("noor"))
    expect(arabic.text).toContain("1,108.50\u00a0ر.س")
    expect(arabic.text).toContain("22 نوفمبر 2026")
    const english = renderMail({ ...mail, locale: "en" }, look("noor"))
    expect(english.text).toContain("Total: 1,108.50\u00a0SAR")
    expect(english.text).toContain("22 November 2026 at 00:30")
  })

  it.each([
    ["1158.5", "sar", "1,158.50\u00a0SAR"],
    ["0.0005", "kwd", "0.001\u00a0KWD"],
    ["1999.5", "jpy", "2,000\u00a0JPY"],
    ["90071992547409931.129", "sar", "90,071,992,547,409,931.13\u00a0SAR"],
    ["-50", "sar", "\u2066\u221250.00\u2069\u00a0SAR"],
    ["-0.001", "sar", "0.00\u00a0SAR"],
  ])("writes %s %s as %s", (amount, currency, written) => {
    expect(money(amount, currency, "en")).toBe(written)
  })
})

describe("the look", () => {
  const styles = readFileSync(
    resolve(__dirname, "../../../../storefront/theme/presets.css"),
    "utf8"
  )

  it.each(Object.entries(MAIL_PRESETS))("%s is the storefront's", (preset, colours) => {
    const start = styles.indexOf(`[data-theme="${preset}"]`)
    const block = styles.slice(start, styles.indexOf("}", start))
    for (const [name, colour] of Object.entries(colours)) {
      expect(block).toContain(`--color-${name}: ${colour};`)
    }
  })

  it("takes the store's own colours, and nothing that isn't a colour", () => {
    const tokens = { "color-primary": "#123456", "--color-bg": "red;background:url(x)" }
    const mail = { template: "verify-email" as const, locale: "ar" as const }
    const { html } = renderMail({ ...mail, data: DATA["verify-email"] }, look("layl", tokens))
    expect(html).toContain("#123456")
    expect(html).toContain('content="dark"')
    expect(html).not.toContain("red;")
  })
})

describe("the words", () => {
  it("say the same things in Arabic and English, with the same values", () => {
    expect(Object.keys(ar)).toEqual(Object.keys(en))
    const values = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
    for (const [word, text] of Object.entries(en)) {
      const arabic = ar[word as keyof typeof ar]
      expect([word, values(arabic)]).toEqual([word, values(text)])
      expect(arabic.replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z]/)
    }
  })
})
