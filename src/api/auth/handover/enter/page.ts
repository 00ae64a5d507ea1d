import { createHash } from "node:crypto"
import type { Language } from "../../../_edge"

const WORDS = {
  ar: {
    dir: "rtl",
    title: "انتهت صلاحية هذا الرابط",
    text: "يُستخدم رابط الدخول مرة واحدة وخلال دقيقة. يمكن الدخول من جديد بالبريد وكلمة المرور.",
    action: "تسجيل الدخول",
  },
  en: {
    dir: "ltr",
    title: "This link is no longer valid",
    text: "A link into a store works once, within a minute. Log in with your e-mail instead.",
    action: "Log in",
  },
} as const

const STYLE =
  ":root{color-scheme:light dark}" +
  "body{margin:0;min-block-size:100vh;display:grid;place-items:center;line-height:1.75;" +
  "font-family:'IBM Plex Sans Arabic',system-ui,sans-serif;background:#eff6f6;color:#102a2e}" +
  "main{max-inline-size:26rem;margin:16px;padding:32px;border:1px solid #d8e5e6;" +
  "border-radius:20px;background:#fff;text-align:center}" +
  "h1{margin:0 0 8px;font-size:1.375rem}p{margin:0 0 24px;color:#51686c}" +
  "a{display:inline-block;padding:12px 24px;border-radius:12px;background:#0b676c;color:#fff;" +
  "text-decoration:none}a:focus-visible{outline:3px solid #a8481a;outline-offset:2px}" +
  "@media(prefers-color-scheme:dark){body{background:#0c1a1c;color:#e9f4f4}" +
  "main{background:#122426;border-color:#21393c}p{color:#9fb8bb}" +
  "a{background:#7fd6d6;color:#06282b}}"

const styleHash = createHash("sha256").update(STYLE).digest("base64")

/** What the page below may do: wear its own style, and nothing else. */
export const PAGE_POLICY =
  `default-src 'none'; style-src 'sha256-${styleHash}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Says kindly that a code from the platform opens nothing any more, and leads to the log-in. */
export function refusalPage(language: Language): string {
  const { dir, title, text, action } = WORDS[language]
  return (
    `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head>` +
    `<body><main><h1>${title}</h1><p>${text}</p><a href="/app/login">${action}</a></main>` +
    `</body></html>`
  )
}
