import { client } from "../client"
import { provisionStore, type TestStore } from "../factories/store"

type Config = { store: Record<string, unknown> }

let store: TestStore

beforeAll(async () => {
  store = await provisionStore()
})

describe("what a storefront is told of its store", () => {
  it("is everything it needs to begin", async () => {
    const { status, headers, body } = await store.shopper.get<Config>("/storefront/config")
    expect(status).toBe(200)
    expect(body.store).toEqual({
      slug: store.slug,
      name: expect.any(String),
      name_ar: `متجر ${store.slug}`,
      name_en: `Store ${store.slug}`,
      status: "active",
      locale: "ar",
      direction: "rtl",
      locales: ["ar", "en"],
      currency_code: "sar",
      country_code: "sa",
      time_zone: "Asia/Riyadh",
      branding: { logo: null, hero: null },
      theme: { preset: "noor", tokens: {} },
      publishable_key: store.publishableKey,
      region_id: store.regionId,
      contact_email: store.owner.email,
      contact_phone: null,
      vat_number: null,
    })
    expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate")
    for (const name of ["Host", "X-Tenant", "Accept-Language", "Origin"]) {
      expect(headers.vary).toContain(name)
    }
  })

  it("is the same by host and by X-Tenant", async () => {
    const api = client({ host: "localhost" }, { "x-tenant": store.slug })
    const byHeader = await api.get<Config>("/storefront/config")
    const byHost = await store.shopper.get<Config>("/storefront/config")
    expect(byHeader.body).toEqual(byHost.body)
  })

  it.each([
    ["ar", "متجر"],
    ["en-GB,ar;q=0.5", "Store"],
    ["fr", "متجر"],
  ])("has the name for %s", async (language, name) => {
    const headers = { "accept-language": language }
    const { body } = await store.shopper.get<Config>("/storefront/config", { headers })
    expect(body.store.name).toBe(`${name} ${store.slug}`)
  })

  it("is nothing where there is no store", async () => {
    const unknown = { status: 404, body: { code: "tenancy.unknown_store" } }
    for (const host of ["nobody-here.localhost", "nobody.example", "platform.localhost"]) {
      expect(await client({ host }).get("/storefront/config")).toMatchObject(unknown)
    }
  })

  it("names a key that works until the merchant revokes it", async () => {
    const regions = await store.shopper.get("/store/regions")
    expect(regions).toMatchObject({ status: 200 })
  })
})
