type Edit = { readonly file: RegExp; readonly from: RegExp; readonly to: string }

const ICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64' fill='none' stroke-width='7'>" +
  "<rect width='64' height='64' rx='16' fill='#221d26' stroke='none'/>" +
  "<g stroke-linecap='round'><path d='M28 22h-6a10 10 0 0 0 0 20h6M36 22h6a10 10 0 0 1 0 20h-6' " +
  "stroke='#fbf8f3'/><path d='M25 32h14' stroke='#e9a2b4'/></g></svg>"

const flag = (code: string) =>
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'>" +
  "<rect width='40' height='30' rx='5' fill='#e4e4e7'/><text x='20' y='21' font-size='16' " +
  `font-family='sans-serif' font-weight='600' text-anchor='middle' fill='#3f3f46'>${code}</text>` +
  "</svg>"

const asAddress = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`

const DASHBOARD = /@medusajs\/(dashboard\/dist\/[^/]+|draft-order\/.*\/admin\/index)\.m?js$/
const IS_ARABIC = 'document.documentElement.lang === "ar"'
const LOCALE = `${IS_ARABIC} ? "ar-SA-u-nu-latn" : "en"`

// Amounts follow the language of the page, not the browser's, and their digits are Latin: the
// dashboard finds a currency's sign by taking the Latin digits away, and in an Arabic browser a
// zero stayed before each price.
const AMOUNTS: readonly Edit[] = [
  {
    file: DASHBOARD,
    from: /new Intl\.NumberFormat\(\[\], \{/,
    to: `new Intl.NumberFormat(${LOCALE}, {`,
  },
  {
    file: DASHBOARD,
    from: /toLocaleString\(void 0, \{(\s+minimumFractionDigits: decimalDigits)/,
    to: `toLocaleString(${LOCALE}, {$1`,
  },
  {
    file: DASHBOARD,
    from: /formatted\.replace\(\/\\d\/g, ""\)\.replace\(\/\[\.,\]\/g, ""\)/,
    to: String.raw`formatted.replace(/\d+[.,]?\d*|[\u200e\u200f\u061c]/g, "")`,
  },
  {
    file: DASHBOARD,
    from: /`\$\{symbol\} \$\{total\} \$\{currencyCode\.toUpperCase\(\)\}`/,
    to:
      `${IS_ARABIC} ? \`\${total} \${symbol}\` : ` +
      "symbol === currencyCode.toUpperCase() ? `${symbol} ${total}` : " +
      "`${symbol} ${total} ${currencyCode.toUpperCase()}`",
  },
]

// What a dashboard on every merchant's own host can't keep: another's name, words that no language
// file reaches, and pictures that a stranger's server would have to send.
const EDITS: readonly Edit[] = [
  ...AMOUNTS,
  {
    file: /react-country-flag\/dist\/.*\.js$/,
    from: /"" \+ cdnUrl \+ countryCode\.toLowerCase\(\) \+ "\." \+ cdnSuffix/,
    to: `${JSON.stringify(asAddress(flag("__")))}.replace("__", countryCode.toUpperCase())`,
  },
  {
    file: /@medusajs\/dashboard\/dist\/[^/]+\.m?js$/,
    from: /DEFAULT_TITLE = "Medusa"/,
    to: 'DEFAULT_TITLE = "Wasla"',
  },
  {
    file: /@medusajs\/dashboard\/dist\/[^/]+\.m?js$/,
    from: /`\$\{pageTitle\} - Medusa`/,
    to: "`${pageTitle} - ${i18n.t('menu.wasla', { ns: 'wasla' })}`",
  },
  {
    file: /@medusajs\/draft-order\/.*\/admin\/index\.m?js$/,
    from: /label: config\.label,([^}]*?path: "\/draft-orders",[^}]*?)translationNs: void 0/,
    to: 'label: "draftOrders.domain",$1translationNs: "translation"',
  },
]

/**
 * A Vite plugin for the admin: gives it Wasla's icon and title, and keeps its requests at home.
 * @throws when the built dashboard no longer has what is to be changed
 */
export function adminOwn() {
  const waiting = new Set(EDITS)
  return {
    name: "wasla:admin-own",
    apply: "build" as const,
    transform(code: string, id: string): { code: string; map: null } | null {
      const path = id.split("?")[0]
      const found = EDITS.filter(({ file, from }) => file.test(path) && from.test(code))
      found.forEach((edit) => waiting.delete(edit))
      const changed = found.reduce(
        (text, { from, to }) => text.replace(new RegExp(from, "g"), to),
        code
      )
      return found.length > 0 ? { code: changed, map: null } : null
    },
    buildEnd(error?: Error): void {
      if (!error && waiting.size > 0) {
        const missed = [...waiting].map(({ from }) => from.source).join("\n")
        throw new Error(`The dashboard no longer has what is to be changed:\n${missed}`)
      }
    },
    transformIndexHtml(html: string): string {
      return html
        .replace("<html>", '<html lang="ar" dir="rtl">')
        .replace(
          /<link rel="icon"[^>]*>/,
          `<link rel="icon" type="image/svg+xml" href="${asAddress(ICON)}" />\n<title>وصلة</title>`
        )
    },
  }
}
