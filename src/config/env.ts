import { z } from "@medusajs/framework/zod"

/** Secrets that stand in examples everywhere; production refuses them. */
const KNOWN_WEAK = ["supersecret", "secret", "password", "changeme", "wasla"]
const DEVELOPMENT_SECRET = "only-for-development-and-demos-0000"
const DEFAULT_DEMO_PASSWORD = "wasla-demo-2026"

const flag = z.enum(["true", "false"]).transform((value) => value === "true")
const port = z.coerce.number().int().min(1).max(65535)
const count = z.coerce.number().int().positive()
const list = z.string().transform((text) => text.split(",").map((item) => item.trim()))

const Variables = z.object({
  NODE_ENV: z.string().default("development"),
  WASLA_ENV: z.enum(["production", "demo", "development", "test"]).optional(),
  WASLA_MAINTENANCE: flag.prefault("false"),
  DATABASE_URL: z.string().url().optional(),
  DATABASE_APP_URL: z.string().url().optional(),
  DATABASE_OWNER_URL: z.string().url().optional(),
  DATABASE_REPORTING_URL: z.string().url().optional(),
  DATABASE_POOL_MAX: count.default(20),
  REDIS_URL: z.string().url().optional(),
  JWT_SECRET: z.string().default(DEVELOPMENT_SECRET),
  COOKIE_SECRET: z.string().default(DEVELOPMENT_SECRET),
  BASE_DOMAIN: z.string().default("localhost"),
  PORT: port.default(9000),
  STOREFRONT_PORT: port.default(8000),
  DEMO_PASSWORD: z.string().min(8).default(DEFAULT_DEMO_PASSWORD),
  DNS_SERVERS: list.optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  TRUST_STORE_HOST_FROM: list.prefault("127.0.0.1,::1"),
  REQUEST_DEADLINE_MS: count.default(30_000),
  RATE_LIMIT_ANONYMOUS: count.default(300),
  RATE_LIMIT_CUSTOMER: count.default(600),
  RATE_LIMIT_STAFF: count.default(1200),
  RATE_LIMIT_LOGIN: count.default(10),
  RATE_LIMIT_TENANT: count.default(6000),
  SECURE_COOKIES: flag.optional(),
  ADMIN_DISABLED: flag.prefault("false"),
  FILES_DIRECTORY: z.string().default("files"),
  AUDIT_RETENTION_MONTHS: count.default(84),
})

/** Everything the process was told by its environment, validated once at start. */
export type Env = ReturnType<typeof readEnv>

function refuseWeakSecrets(values: z.infer<typeof Variables>): void {
  for (const name of ["JWT_SECRET", "COOKIE_SECRET"] as const) {
    const secret = values[name]
    const weak = secret.length < 32 || secret === DEVELOPMENT_SECRET || KNOWN_WEAK.includes(secret)
    if (weak) {
      throw new Error(`${name} must be a random text of at least 32 characters in production.`)
    }
  }
  if (values.JWT_SECRET === values.COOKIE_SECRET) {
    throw new Error("JWT_SECRET and COOKIE_SECRET must differ in production.")
  }
}

/**
 * Reads and validates environment variables.
 * @throws an Error whose message names each wrong variable, or a secret too weak for production.
 */
export function readEnv(source: NodeJS.ProcessEnv) {
  const present = Object.entries(source).filter(([, value]) => value !== "")
  const parsed = Variables.safeParse(Object.fromEntries(present))
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    throw new Error(`The environment is not right.\n  ${problems.join("\n  ")}`)
  }
  const values = parsed.data
  const byNode = values.NODE_ENV === "production" ? "production" : "development"
  const stage = values.WASLA_ENV ?? byNode
  if (stage === "production") {
    refuseWeakSecrets(values)
  }
  return {
    stage,
    maintenance: values.WASLA_MAINTENANCE,
    database: {
      adminUrl: values.DATABASE_URL,
      appUrl: values.DATABASE_APP_URL,
      ownerUrl: values.DATABASE_OWNER_URL,
      reportingUrl: values.DATABASE_REPORTING_URL,
      poolMax: values.DATABASE_POOL_MAX,
    },
    redisUrl: values.REDIS_URL,
    jwtSecret: values.JWT_SECRET,
    cookieSecret: values.COOKIE_SECRET,
    baseDomain: values.BASE_DOMAIN,
    port: values.PORT,
    storefrontPort: values.STOREFRONT_PORT,
    demoPassword: values.DEMO_PASSWORD,
    dnsServers: values.DNS_SERVERS,
    trustedProxies: values.TRUSTED_PROXIES,
    trustStoreHostFrom: values.TRUST_STORE_HOST_FROM,
    requestDeadlineMs: values.REQUEST_DEADLINE_MS,
    // A demo is served without TLS; everything else in production is not.
    secureCookies: values.SECURE_COOKIES ?? stage === "production",
    adminDisabled: values.ADMIN_DISABLED,
    filesDirectory: values.FILES_DIRECTORY,
    auditRetentionMonths: values.AUDIT_RETENTION_MONTHS,
    rateLimits: {
      anonymous: values.RATE_LIMIT_ANONYMOUS,
      customer: values.RATE_LIMIT_CUSTOMER,
      staff: values.RATE_LIMIT_STAFF,
      login: values.RATE_LIMIT_LOGIN,
      tenant: values.RATE_LIMIT_TENANT,
    },
  }
}

/** The environment of this process. */
export const env = readEnv(process.env)
