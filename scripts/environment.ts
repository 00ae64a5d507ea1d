/** Whether a machine is asking: then nothing may be left out. */
export const inCi = !["", "0", "false", undefined].includes(process.env.CI)

/** Where the shell looks for programs. */
export const searchPath = process.env.PATH ?? ""

/** The password of an operator who is being created; never given as an argument. */
export const operatorPassword = process.env.OPERATOR_PASSWORD

/** Servers that the caller brings; without them Wasla starts its own. */
export const given = {
  databaseUrl: process.env.DATABASE_URL || undefined,
  redisUrl: process.env.REDIS_URL || undefined,
  smtpUrl: process.env.SMTP_URL || undefined,
}

/** Where the servers listen. */
export const ports = {
  api: Number(process.env.PORT || 9000),
  storefront: Number(process.env.STOREFRONT_PORT || 8000),
}

/** The password of the demo's three log-ins. */
export const demoPassword = process.env.DEMO_PASSWORD || "wasla-demo-2026"

/** The running demo that the browser journeys visit, as JSON. */
export const demoStack = process.env.WASLA_DEMO ?? "null"

/** What the servers are told about each other. */
export const serverSettings = {
  BASE_DOMAIN: process.env.BASE_DOMAIN || "localhost",
  STOREFRONT_PORT: String(ports.storefront),
  SECURE_COOKIES: "false",
}

/** The servers that a runner started for its tests, as JSON. */
export const givenTestStack = process.env.WASLA_TEST_STACK
