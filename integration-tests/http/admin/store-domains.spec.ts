import { randomBytes } from "node:crypto"
import { NameServer } from "../../../src/modules/tenant/__tests__/name-server"
import { client } from "../../client"
import { operator, provisionStore, type TestStore } from "../../factories/store"
import { stack } from "../../stack"

type Domain = {
  id: string
  domain: string
  kind: string
  status: string
  failure: string | null
  verification: { type: string; name: string; value: string }
}
type Added = { domain: Domain }

const names = new NameServer()
let store: TestStore
let other: TestStore

const newDomain = () => `shop-${randomBytes(5).toString("hex")}.example`

async function add(to: TestStore, domain: string): Promise<Domain> {
  const answer = await to.staff.post<Added>("/admin/store-domains", { body: { domain } })
  expect(answer.status).toBe(201)
  return answer.body.domain
}

async function verify(from: TestStore, id: string) {
  return from.staff.post<Added>(`/admin/store-domains/${id}/verify`)
}

beforeAll(async () => {
  const [, port] = stack.env.DNS_SERVERS.split(":")
  await names.start(Number(port))
  store = await provisionStore()
  other = await provisionStore()
})

afterAll(() => names.stop())

describe("a merchant's own domain", () => {
  it("is told what to put into DNS", async () => {
    const name = newDomain()
    const domain = await add(store, name.toUpperCase())
    expect(domain).toMatchObject({
      domain: name,
      kind: "custom",
      status: "pending",
      verification: {
        type: "TXT",
        name: `_wasla.${name}`,
        value: expect.stringMatching(/^wasla-verify=[\w-]{32}$/),
      },
    })
    const { body } = await store.staff.get("/admin/store-profile")
    expect(body).toMatchObject({
      domains: expect.arrayContaining([expect.objectContaining(domain)]),
    })
  })

  it("serves the store once DNS proves it, and not before", async () => {
    const domain = await add(store, newDomain())
    const shopper = client({ host: domain.domain })
    expect(await shopper.get("/storefront/config")).toMatchObject({ status: 404 })

    const missing = await verify(store, domain.id)
    expect(missing.body.domain).toMatchObject({ status: "failed", failure: "record_missing" })
    names.zone[domain.verification.name] = ["wasla-verify=somebody-else"]
    const differs = await verify(store, domain.id)
    expect(differs.body.domain).toMatchObject({ status: "failed", failure: "record_differs" })
    names.zone[domain.verification.name] = "servfail"
    const broken = await verify(store, domain.id)
    expect(broken.body.domain).toMatchObject({ status: "failed", failure: "no_answer" })

    names.zone[domain.verification.name] = ["v=spf1 -all", domain.verification.value]
    const proved = await verify(store, domain.id)
    expect(proved.body.domain).toMatchObject({ status: "verified", failure: null })
    const config = await shopper.get("/storefront/config")
    expect(config).toMatchObject({ status: 200, body: { store: { slug: store.slug } } })

    delete names.zone[domain.verification.name]
    expect((await verify(store, domain.id)).body.domain.status).toBe("verified")
  })

  it("belongs to the store that proved it first", async () => {
    const name = newDomain()
    const first = await add(store, name)
    const second = await add(other, name)
    const { value } = second.verification
    names.zone[first.verification.name] = [first.verification.value, value]
    expect((await verify(store, first.id)).status).toBe(200)
    const late = await verify(other, second.id)
    expect(late).toMatchObject({ status: 409, body: { code: "tenant_domain.taken" } })
  })

  it("is no other store's to check or to remove", async () => {
    const domain = await add(store, newDomain())
    const missing = { status: 404, body: { code: "tenant_domain.not_found" } }
    expect(await verify(other, domain.id)).toMatchObject(missing)
    const removed = await other.staff.delete(`/admin/store-domains/${domain.id}`)
    expect(removed).toMatchObject(missing)
    const platform = await operator()
    const path = `/platform/tenants/${other.id}/domains/${domain.id}`
    expect(await platform.delete(path)).toMatchObject(missing)
  })

  it("goes when the merchant removes it; the store's own address doesn't", async () => {
    const domain = await add(store, newDomain())
    const path = `/admin/store-domains/${domain.id}`
    expect(await store.staff.delete(path)).toMatchObject({ status: 200 })
    expect(await store.staff.delete(path)).toMatchObject({ status: 404 })
    const { body } = await store.staff.get<{ domains: Domain[] }>("/admin/store-profile")
    const own = body.domains.find(({ kind }) => kind === "subdomain")
    const refused = await store.staff.delete(`/admin/store-domains/${own?.id}`)
    expect(refused).toMatchObject({ status: 400, body: { code: "tenant_domain.required" } })
  })

  it.each([
    ["127.0.0.1", "tenant_domain.invalid"],
    ["noor", "tenant_domain.invalid"],
    ["https://noor.example", "tenant_domain.invalid"],
    ["other.localhost", "tenant_domain.of_platform"],
    ["pаypal.com", "tenant_domain.lookalike"],
  ])("isn't %s", async (domain, code) => {
    const answer = await store.staff.post("/admin/store-domains", { body: { domain } })
    expect(answer).toMatchObject({ status: 400, body: { code } })
  })

  it("isn't added twice", async () => {
    const domain = newDomain()
    await add(store, domain)
    const answer = await store.staff.post("/admin/store-domains", { body: { domain } })
    expect(answer).toMatchObject({ status: 409, body: { code: "tenant_domain.exists" } })
  })
})
