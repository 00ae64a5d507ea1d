/** Who a route is for: it decides how the caller is known and what may be answered. */
export type Audience = "shopper" | "merchant" | "operator" | "account" | "public" | "vendor" | "ops"

/**
 * The audience of every route, Medusa's and ours, by the longest prefix that fits.
 * A route under no prefix here is refused by `npm run check`.
 */
export const AUDIENCES: readonly { prefix: string; audience: Audience }[] = [
  { prefix: "/store", audience: "shopper" },
  { prefix: "/storefront", audience: "shopper" },
  { prefix: "/storefront/config", audience: "public" },
  { prefix: "/admin", audience: "merchant" },
  { prefix: "/platform", audience: "operator" },
  { prefix: "/accounts", audience: "public" },
  { prefix: "/accounts/me", audience: "account" },
  { prefix: "/accounts/logout", audience: "account" },
  { prefix: "/hooks", audience: "vendor" },
  { prefix: "/ops", audience: "ops" },
  { prefix: "/auth", audience: "public" },
  { prefix: "/docs", audience: "public" },
]

/** The audience declared for a path, or undefined when nobody declared one. */
export function audienceOf(path: string): Audience | undefined {
  const fitting = AUDIENCES.filter(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`))
  const longest = fitting.sort((a, b) => b.prefix.length - a.prefix.length)[0]
  return longest?.audience
}
