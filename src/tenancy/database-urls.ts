import { createHmac } from "node:crypto"
import { PLATFORM_TENANT_ID } from "./tenant-context"

/** The three logins that Wasla uses, and the right each one has. */
export const DATABASE_ROLES = {
  /** Owns the tables; migrates. */
  owner: "wasla_owner",
  /** Serves requests; owns nothing and can't bypass row-level security. */
  app: "wasla_app",
  /** Reads the reporting views across tenants, and nothing else. */
  reporting: "wasla_reporting",
} as const

export type DatabaseRole = keyof typeof DATABASE_ROLES

/** One address per login. */
export type DatabaseUrls = Record<DatabaseRole, string>

type Given = {
  readonly adminUrl?: string
  readonly appUrl?: string
  readonly ownerUrl?: string
  readonly reportingUrl?: string
}

function derive(adminUrl: string, role: DatabaseRole): string {
  const url = new URL(adminUrl)
  const name = DATABASE_ROLES[role]
  // The same server always gives the same passwords, so that every process finds them by itself.
  const secret = decodeURIComponent(url.password) || url.host
  url.username = name
  url.password = createHmac("sha256", secret).update(name).digest("hex").slice(0, 40)
  return url.toString()
}

// Medusa's migrations insert rows: they belong to the platform unless told otherwise. It is asked
// for with the connection, since only a superuser may attach it to the login.
function asPlatform(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.searchParams.set("options", `-c app.tenant_id=${PLATFORM_TENANT_ID}`)
  // PostgreSQL's addresses know "%20" and take a "+" for itself.
  return url.toString().replace(/\+/g, "%20")
}

/**
 * The addresses of the three logins: those given, or ones made from the administrator's address.
 * Each is made when it is asked for, so that a server needs not know the owner's. Asking for one
 * throws an Error when neither it nor the administrator's is known.
 */
export function databaseUrls(given: Given): DatabaseUrls {
  const urlOf = (role: DatabaseRole, explicit: string | undefined): string => {
    if (explicit) {
      return explicit
    }
    if (!given.adminUrl) {
      throw new Error(
        `No database for ${DATABASE_ROLES[role]}: set DATABASE_URL, or ` +
          "DATABASE_APP_URL, DATABASE_OWNER_URL and DATABASE_REPORTING_URL."
      )
    }
    return derive(given.adminUrl, role)
  }
  return {
    get owner() {
      return asPlatform(urlOf("owner", given.ownerUrl))
    },
    get app() {
      return urlOf("app", given.appUrl)
    },
    get reporting() {
      return urlOf("reporting", given.reportingUrl)
    },
  }
}
