import { slugInvalid, slugReserved } from "./errors"

/** Words that the platform keeps for its own hosts, or that would pass for it. */
export const RESERVED_SLUGS: readonly string[] = [
  ...["platform", "wasla", "www", "api", "app", "apps", "admin", "administrator", "dashboard"],
  ...["console", "portal", "root", "system", "internal", "operator", "ops", "staff", "team"],
  ...["store", "stores", "storefront", "shop", "merchant", "merchants", "seller", "partners"],
  ...["static", "assets", "cdn", "media", "images", "img", "files", "uploads", "download"],
  ...["mail", "email", "smtp", "imap", "pop", "pop3", "ftp", "sftp", "ssh", "vpn", "mx"],
  ...["dns", "ns1", "ns2", "ns3", "ns4", "autodiscover", "autoconfig", "wpad", "localhost"],
  ...["support", "help", "billing", "status", "docs", "blog", "news", "about", "contact"],
  ...["legal", "terms", "privacy", "security", "abuse", "postmaster", "webmaster", "hostmaster"],
  ...["auth", "login", "logout", "signin", "signup", "register", "account", "accounts", "sso"],
  ...["oauth", "pay", "payment", "payments", "checkout", "wallet", "webhook", "webhooks", "hooks"],
  ...["developer", "developers", "plugins", "health", "healthz", "metrics", "monitor", "grafana"],
  ...["test", "testing", "staging", "sandbox", "dev", "prod", "production", "beta", "official"],
]

const FORM = /^[a-z0-9](?:[a-z0-9]|-(?!-)){1,38}[a-z0-9]$/

type Lookalikes = ReadonlyArray<readonly [RegExp, string]>

const PAIRS: Lookalikes = [
  [/rn/g, "m"],
  [/vv/g, "w"],
]

const DIGITS: Lookalikes = [
  [/0/g, "o"],
  [/2/g, "z"],
  [/3/g, "e"],
  [/4/g, "a"],
  [/5/g, "s"],
  [/6/g, "g"],
  [/7/g, "t"],
  [/8/g, "b"],
  [/9/g, "g"],
]

function fold(text: string, lookalikes: Lookalikes): string {
  return lookalikes.reduce((folded, [from, to]) => folded.replace(from, to), text)
}

const reserved = new Set(RESERVED_SLUGS.flatMap((word) => [word, fold(word, PAIRS)]))

/** The words that a reader could take a slug for: hyphens away, digits read as letters. */
function readings(slug: string): string[] {
  const plain = slug.replace(/-/g, "")
  // A one reads as an l as well as an i.
  const letters = ["l", "i"].map((one) => fold(plain.replace(/1/g, one), DIGITS))
  return [plain, ...letters.map((text) => fold(text, PAIRS))]
}

/** Whether a slug is a word of the platform's own, or could be read as one. */
export function isReservedSlug(slug: string): boolean {
  return readings(slug).some((reading) => reserved.has(reading))
}

/**
 * Lets a slug be used as a store's address.
 * @throws `tenant.slug_invalid` for a wrong form: letters beyond a-z and punycode among them
 * @throws `tenant.slug_reserved` for the platform's own words and what looks like them
 */
export function assertSlug(slug: string): void {
  if (!FORM.test(slug)) {
    throw slugInvalid()
  }
  if (isReservedSlug(slug)) {
    throw slugReserved()
  }
}
