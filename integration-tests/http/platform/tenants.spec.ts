import { randomBytes } from "node:crypto"
import { type ApiClient, client } from "../../client"
import { operator, provisionStore, type TestStore } from "../../factories/store"

type Tenant = Record<string, unknown> & { id: string; slug: string }
type Page = { tenants: Tenant[]; next_cursor: string | null; count?: number }
type One = {
  tenant: Tenant & {
    domains: { domain: string; kind: string; status: string }[]
    slugs: { slug: string; current: boolean; retired_at: string | null }[]
  }
}

const newSlug = () => `t${randomBytes(6).toString("hex")}`

let platform: ApiClient
let store: TestStore

beforeAll(async () => {
  platform = await operator()
  store = await provisionStore()
})

describe("who may ask about stores", () => {
  it("the platform's own users only, at the platform's own address", async () => {
    const anonymous = client({ host: "platform.localhost" })
    expect(await anonymous.get("/platform/tenants")).toMatchObject({ status: 401 })
    const asOwner = anonymous.with(store.staff.headers)
    expect(await asOwner.get("/platform/tenants")).toMatchObject({ status: 401 })
  })

  it("has no such route on a store's address", async () => {
    for (const path of ["/platform/tenants", `/platform/tenants/${store.id}`]) {
      const answer = await store.staff.get(path)
      expect(answer).toMatchObject({ status: 404, body: { code: "request.no_such_route" } })
    }
    const atStore = client({ host: store.host }, platform.headers)
    expect([401, 404]).toContain((await atStore.get("/platform/tenants")).status)
  })
})

describe("a new store", () => {
  const body = {
    name_ar: "متجر",
    name_en: "Store",
    contact_email: "owner@store.example",
    owner: { email: "owner@store.example" },
  }

  it.each([
    ["admin", "tenant.slug_reserved"],
    ["p1atform", "tenant.slug_reserved"],
    ["xn--noor", "tenant.slug_invalid"],
    ["nооr", "tenant.slug_invalid"],
  ])("isn't called %s", async (slug, code) => {
    const answer = await platform.post("/platform/tenants", { body: { ...body, slug } })
    expect(answer).toMatchObject({ status: 400, body: { code } })
  })

  it("needs a currency that exists, and nothing that we don't know", async () => {
    const refused = [
      { ...body, slug: newSlug(), currency_code: "zzz" },
      { ...body, slug: newSlug(), time_zone: "Mars/Olympus" },
      { ...body, slug: newSlug(), status: "active" },
      { ...body, slug: newSlug(), theme: { preset: "noor", tokens: { "--x": "url(//evil)" } } },
      {},
    ]
    for (const wrong of refused) {
      expect(await platform.post("/platform/tenants", { body: wrong })).toMatchObject({
        status: 400,
      })
    }
  })

  it("gets no address that another store has", async () => {
    const answer = await platform.post("/platform/tenants", { body: { ...body, slug: store.slug } })
    expect(answer).toMatchObject({ status: 409, body: { code: "tenant.slug_taken" } })
  })

  it("opens without a password, so that its owner can be invited", async () => {
    const answer = await platform.post("/platform/tenants", { body: { ...body, slug: newSlug() } })
    expect(answer).toMatchObject({ status: 201, body: { tenant: { status: "active" } } })
  })
})

describe("the list of stores", () => {
  it.each(["-created_at", "created_at", "slug"])("shows each store once, by %s", async (order) => {
    await provisionStore()
    const seen: Tenant[] = []
    let cursor: string | null = ""
    let count: number | undefined
    do {
      const path: string = `/platform/tenants?limit=3&order=${order}&cursor=${cursor}`
      const from: string = cursor ? path : path.replace("&cursor=", "")
      const { body } = await platform.get<Page>(from)
      count ??= body.count
      seen.push(...body.tenants)
      cursor = body.next_cursor
    } while (cursor)
    expect(new Set(seen.map((tenant) => tenant.id)).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(count ?? 1)
    const field = order.replace("-", "")
    const values = seen.map((tenant) => String(tenant[field]))
    const sorted = [...values].sort()
    expect(values).toEqual(order.startsWith("-") ? sorted.reverse() : sorted)
  })

  it("finds by slug and by either name, wildcards taken literally", async () => {
    for (const q of [
      store.slug,
      store.slug.slice(2, 9),
      encodeURIComponent(`متجر ${store.slug}`),
    ]) {
      const { body } = await platform.get<Page>(`/platform/tenants?q=${q}`)
      expect(body.tenants.map((tenant) => tenant.id)).toContain(store.id)
    }
    const { body } = await platform.get<Page>("/platform/tenants?q=%25%25")
    expect(body).toMatchObject({ tenants: [], count: 0, next_cursor: null })
  })

  it("filters by status", async () => {
    const { body } = await platform.get<Page>("/platform/tenants?status=suspended&limit=100")
    expect(body.tenants.every((tenant) => tenant.status === "suspended")).toBe(true)
  })

  it.each(["limit=0", "limit=101", "limit=x", "order=name", "status=open", "cursor=abc", "x=1"])(
    "refuses %s",
    async (query) => {
      expect(await platform.get(`/platform/tenants?${query}`)).toMatchObject({ status: 400 })
    }
  )
})

describe("a store's life", () => {
  it("is paused, opened again, and closed for good", async () => {
    const other = await provisionStore()
    const path = `/platform/tenants/${other.id}`
    const config = () => other.shopper.get("/storefront/config")
    const reason = { body: { reason: "unpaid" } }

    expect(await platform.post(`${path}/suspend`, { body: {} })).toMatchObject({ status: 400 })
    const paused = await platform.post(`${path}/suspend`, reason)
    expect(paused).toMatchObject({
      status: 200,
      body: { tenant: { status: "suspended", status_reason: "unpaid" } },
    })
    const twice = await platform.post(`${path}/suspend`, reason)
    expect(twice).toMatchObject({ status: 409, body: { code: "tenant.status_not_allowed" } })
    await eventually(config, { status: 404, body: { code: "tenancy.store_paused" } })

    expect(await platform.post(`${path}/activate`)).toMatchObject({ status: 200 })
    await eventually(config, { status: 200 })

    expect(await platform.post(`${path}/close`, reason)).toMatchObject({ status: 200 })
    await eventually(config, { status: 404, body: { code: "tenancy.unknown_store" } })
    for (const [action, body] of [
      ["activate", {}],
      ["domains", { domain: "closed.example" }],
      ["", { name_en: "Another" }],
    ] as const) {
      const answer = await platform.post(`${path}/${action}`.replace(/\/$/, ""), { body })
      expect(answer).toMatchObject({ status: 409, body: { code: "tenant.status_not_allowed" } })
    }
    expect(await platform.get(path)).toMatchObject({ body: { tenant: { status: "closed" } } })
  })

  it("is unknown under an id that nobody has", async () => {
    const path = "/platform/tenants/ten_nobody"
    const unknown = { status: 404, body: { code: "tenant.not_found" } }
    expect(await platform.get(path)).toMatchObject(unknown)
    expect(await platform.post(path, { body: { name_en: "X" } })).toMatchObject(unknown)
    expect(await platform.post(`${path}/activate`)).toMatchObject(unknown)
  })
})

describe("a store that changes", () => {
  it("moves to another slug, sends the old address on, and keeps it", async () => {
    const other = await provisionStore()
    const path = `/platform/tenants/${other.id}`
    const slug = newSlug()
    const { body } = await platform.post<One>(path, { body: { slug } })
    expect(body.tenant).toMatchObject({ slug })
    expect(body.tenant.domains).toMatchObject([{ domain: `${slug}.localhost`, kind: "subdomain" }])
    expect(body.tenant.slugs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ slug, current: true, retired_at: null }),
        expect.objectContaining({ slug: other.slug, current: false }),
      ])
    )
    const old = () => other.shopper.get("/storefront/config")
    await eventually(old, { status: 404, body: { code: "tenancy.moved", moved_to: slug } })
    const atNew = client({ host: `${slug}.localhost` })
    await eventually(() => atNew.get("/storefront/config"), { status: 200 })

    const wanted = { body: { slug: other.slug } }
    const taken = await platform.post(`/platform/tenants/${store.id}`, wanted)
    expect(taken).toMatchObject({ status: 409, body: { code: "tenant.slug_taken" } })
    expect(await platform.post(path, wanted)).toMatchObject({ status: 200 })
    await eventually(old, { status: 200 })
  })

  it("sells in another currency, shipping included", async () => {
    const other = await provisionStore()
    const path = `/platform/tenants/${other.id}`
    const answer = await platform.post(path, { body: { currency_code: "USD" } })
    expect(answer).toMatchObject({ status: 200, body: { tenant: { currency_code: "usd" } } })
    const region = await other.staff.get(`/admin/regions/${other.regionId}`)
    expect(region.body).toMatchObject({ region: { currency_code: "usd" } })
    type Options = { shipping_options: { prices: { currency_code: string; amount: number }[] }[] }
    const fields = "fields=prices.amount,prices.currency_code"
    const { body } = await other.staff.get<Options>(`/admin/shipping-options?${fields}`)
    const amounts = body.shipping_options.map(
      ({ prices }) => prices.find((price) => price.currency_code === "usd")?.amount
    )
    expect(amounts.sort()).toEqual([20, 35])
  })
})

/** Waits a moment for news that travels from the database to every server. */
async function eventually(
  ask: () => Promise<unknown>,
  expected: Record<string, unknown>
): Promise<void> {
  const until = Date.now() + 3000
  for (;;) {
    const answer = await ask()
    try {
      expect(answer).toMatchObject(expected)
      return
    } catch (error) {
      if (Date.now() > until) {
        throw error
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
