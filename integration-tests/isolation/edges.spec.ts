import { type Answer, client } from "../client"
import { createProduct } from "../factories/product"
import { operator, provisionStore, type TestStore } from "../factories/store"
import { stack } from "../stack"
import { IMPORT_WORKFLOW } from "./crossing/belongings"
import { startImport, uploadPicture } from "./rich-store/catalogue"

const SERVERS: readonly (readonly [string, number])[] = [
  ["with the engines in the process", stack.ports.memory],
  ...(stack.ports.redis ? [["with the engines in Redis", stack.ports.redis] as const] : []),
]

// A stream that should not be open would have no end.
const SOON = { timeoutMs: 5_000 }

let mine: TestStore
let other: TestStore

beforeAll(async () => {
  ;[mine, other] = [await provisionStore(), await provisionStore()]
})

const at = (store: TestStore, port: number, headers: Record<string, string> = {}) =>
  client({ host: store.host, port }, { ...store.shopper.headers, ...headers })

/** Waits until every server answers as it should; nothing else may be relied on. */
async function everywhere(
  what: string,
  ask: (port: number) => Promise<Answer>,
  holds: (answer: Answer) => boolean
): Promise<void> {
  const end = Date.now() + 3_000
  for (;;) {
    const answers = await Promise.all(SERVERS.map(([, port]) => ask(port)))
    if (answers.every(holds)) {
      return
    }
    if (Date.now() > end) {
      throw new Error(`${what}: ${answers.map(({ text }) => text.slice(0, 200)).join(" | ")}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

describe.each(SERVERS)("a server %s", (_, port) => {
  it("refuses a request whose host and header name different stores", async () => {
    const config = "/storefront/config"
    const headers = { "x-tenant": other.slug }
    const contradicting = await at(mine, port, headers).get(config)
    expect([contradicting.status, contradicting.body.code]).toEqual([400, "tenancy.contradiction"])
    for (const malformed of ["a,b", "..", "%00", `${mine.slug},${other.slug}`]) {
      const answer = await at(mine, port, { "x-tenant": malformed }).get(config)
      expect([malformed, answer.status]).toEqual([malformed, 400])
    }
    const agreeing = await at(mine, port, { "x-tenant": mine.slug.toUpperCase() }).get(config)
    expect(agreeing.status).toBe(200)
  })

  it("tells each of two stores its own, asked the same at the same moment", async () => {
    await Promise.all([createProduct(mine), createProduct(other)])
    for (let round = 0; round < 10; round += 1) {
      const stores = [mine, other, mine, other]
      const answers = await Promise.all(
        stores.map((store) => at(store, port).get(`/store/products?region_id=${store.regionId}`))
      )
      const configs = await Promise.all(
        stores.map((store) => at(store, port).get("/storefront/config"))
      )
      expect([...answers, ...configs].map(({ status }) => status)).toEqual(Array(8).fill(200))
      const slugs = configs.map(({ body }) => (body.store as { slug: string }).slug)
      expect(slugs).toEqual(stores.map(({ slug }) => slug))
      const [one, two, oneAgain, twoAgain] = answers.map(({ body }) =>
        JSON.stringify((body.products as { id: string }[]).map(({ id }) => id))
      )
      expect([oneAgain, twoAgain]).toEqual([one, two])
      expect(one).not.toBe(two)
    }
  })

  it("keeps a session in its store", async () => {
    const started = await at(mine, port, { ...mine.staff.headers }).post("/auth/session")
    const setting = started.headers["set-cookie"] ?? ""
    expect(setting).toMatch(/HttpOnly/i)
    expect(setting).toMatch(/SameSite=Lax/i)
    expect(setting).not.toMatch(/Domain=/i)
    const cookie = setting.split(";")[0]
    expect((await at(mine, port, { cookie }).get("/admin/users/me")).status).toBe(200)
    expect((await at(other, port, { cookie }).get("/admin/users/me")).status).toBe(401)
  })

  it("streams no run of a workflow of another store", async () => {
    const run = await startImport(mine, `edge-${port}`)
    const runs = `/admin/workflows-executions/${IMPORT_WORKFLOW}`
    const stranger = at(other, port, { ...other.staff.headers })
    expect((await stranger.get(`${runs}/subscribe`, SOON)).status).toBe(403)
    expect((await stranger.get(`${runs}/${run}/subscribe`, SOON)).status).toBe(404)
    // Medusa says nothing at all of a run that isn't there.
    expect((await stranger.get(`${runs}/${run}`)).body).toEqual({})
    for (const outcome of ["success", "failure"]) {
      const body = { transaction_id: run, step_id: "wait-confirmation-product-import" }
      expect((await stranger.post(`${runs}/steps/${outcome}`, { body })).status).toBe(404)
    }
    const confirm = await stranger.post(`/admin/products/import/${run}/confirm`)
    expect(confirm.status).toBe(404)
    const owner = at(mine, port, { ...mine.staff.headers })
    const own = await owner.get(`${runs}/${run}`)
    expect(own.body).toMatchObject({ workflow_execution: { workflow_id: IMPORT_WORKFLOW } })
  })

  it("serves a file by its own store's host only, and lets nobody else remove it", async () => {
    const file = await uploadPicture(mine, `edge-${port}.png`)
    expect((await at(mine, port).get(file.url)).status).toBe(200)
    expect((await at(other, port).get(file.url)).status).toBe(404)
    const below = file.url.replace(mine.id, `${other.id}/../${mine.id}`)
    expect((await at(other, port).get(below)).status).toBe(404)
    const stranger = at(other, port, { ...other.staff.headers })
    const key = encodeURIComponent(file.id)
    await stranger.delete(`/admin/uploads/${key}`)
    await stranger.delete(`/admin/uploads/${encodeURIComponent(`../${mine.id}/${file.id}`)}`)
    expect((await at(mine, port).get(file.url)).status).toBe(200)
    for (const name of ["x", `../${mine.id}/x`]) {
      const path = `/admin/private-files/${encodeURIComponent(`private-${name}`)}`
      expect((await stranger.get(path)).status).toBe(404)
    }
    await at(mine, port, { ...mine.staff.headers }).delete(`/admin/uploads/${key}`)
    expect((await at(mine, port).get(file.url)).status).toBe(404)
  })
})

describe("a change of a store", () => {
  const config = (host: string) => (port: number) =>
    client({ host, port }).get("/storefront/config")
  const says = (status: number, code?: string) => (answer: Answer) =>
    answer.status === status && (!code || answer.body.code === code)

  it("is known to every server at once", async () => {
    const platform = await operator()
    const store = await provisionStore()
    const path = `/platform/tenants/${store.id}`
    await everywhere("open", config(store.host), says(200))
    await platform.post(`${path}/suspend`, { body: { reason: "unpaid" } })
    await everywhere("suspended", config(store.host), says(404, "tenancy.store_paused"))
    const asleep = await store.staff.get("/admin/users/me")
    expect([asleep.status, asleep.body.code]).toEqual([404, "tenancy.store_paused"])
    await platform.post(`${path}/activate`)
    await everywhere("active", config(store.host), says(200))
    const slug = `${store.slug}-new`
    await platform.post(path, { body: { slug } })
    const moved = says(404, "tenancy.moved")
    await everywhere("moved", config(store.host), (answer) => {
      return moved(answer) && answer.body.moved_to === slug
    })
    await everywhere("arrived", config(`${slug}.localhost`), says(200))
    await platform.post(`${path}/close`, { body: { reason: "gone" } })
    await everywhere("closed", config(`${slug}.localhost`), says(404, "tenancy.unknown_store"))
  })

  it("opens an address that was asked for before there was a store", async () => {
    const slug = `late${Date.now().toString(36)}`
    await everywhere("nobody", config(`${slug}.localhost`), says(404, "tenancy.unknown_store"))
    await provisionStore({ slug })
    await everywhere("somebody", config(`${slug}.localhost`), says(200))
  })
})
