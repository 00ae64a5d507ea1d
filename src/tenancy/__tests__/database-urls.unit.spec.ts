import { databaseUrls } from "../database-urls"

const ADMIN = "postgres://postgres:s%40cret@db.internal:5433/wasla?sslmode=require"

describe("the addresses of the three logins", () => {
  it("come from the administrator's, each with a login and password of its own", () => {
    const urls = databaseUrls({ adminUrl: ADMIN })
    const parts = Object.values(urls).map((url) => new URL(url))
    expect(parts.map((url) => url.username)).toEqual([
      "wasla_owner",
      "wasla_app",
      "wasla_reporting",
    ])
    expect(new Set(parts.map((url) => url.password)).size).toBe(3)
    for (const url of parts) {
      expect([url.host, url.pathname]).toEqual(["db.internal:5433", "/wasla"])
      expect(url.searchParams.get("sslmode")).toBe("require")
      expect(url.password).toMatch(/^[0-9a-f]{40}$/)
    }
  })

  it("are the same each time, and differ by the administrator's password", () => {
    expect(databaseUrls({ adminUrl: ADMIN })).toEqual(databaseUrls({ adminUrl: ADMIN }))
    const other = databaseUrls({ adminUrl: ADMIN.replace("s%40cret", "other") })
    expect(new URL(other.app).password).not.toBe(
      new URL(databaseUrls({ adminUrl: ADMIN }).app).password
    )
  })

  it("are taken as given", () => {
    const given = { appUrl: "postgres://a@h/1", ownerUrl: "postgres://b@h/1" }
    const reportingUrl = "postgres://c@h/1"
    const urls = databaseUrls({ ...given, reportingUrl })
    expect([urls.app, urls.reporting]).toEqual([given.appUrl, reportingUrl])
    expect(urls.owner.startsWith(given.ownerUrl)).toBe(true)
    expect(databaseUrls({ ...given, adminUrl: ADMIN }).reporting).toContain("wasla_reporting")
  })

  it("let the owner work as the platform, and nobody else", () => {
    const urls = databaseUrls({ adminUrl: ADMIN })
    const options = (url: string) => new URL(url).searchParams.get("options")
    expect(options(urls.owner)).toBe("-c app.tenant_id=platform")
    expect([options(urls.app), options(urls.reporting)]).toEqual([null, null])
  })

  it("are asked for when nothing is known", () => {
    const urls = databaseUrls({ appUrl: "postgres://a@h/1" })
    expect(() => urls.owner).toThrow("wasla_owner")
    expect(urls.app).toBe("postgres://a@h/1")
  })
})
