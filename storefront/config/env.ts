/** The settings of the storefront's server, read from the environment in this file only. */
export const env = {
  apiUrl: (process.env.WASLA_API_URL ?? "http://127.0.0.1:9000").replace(/\/+$/, ""),
  baseDomain: (process.env.WASLA_BASE_DOMAIN ?? "localhost").toLowerCase(),
  /** Whether a proxy in front of the storefront writes the X-Forwarded headers itself. */
  trustProxy: process.env.WASLA_TRUST_PROXY === "true",
  isDevelopment: process.env.NODE_ENV === "development",
}

/** Makes the shopper's address trustworthy: without a proxy in front it is the socket's own. */
export async function prepareServer(): Promise<void> {
  // The bundler drops this branch, and the Node module behind it, for other runtimes.
  if (process.env.NEXT_RUNTIME === "nodejs" && !env.trustProxy) {
    const { trustSocketAddress } = await import("./socket-address")
    trustSocketAddress()
  }
}
