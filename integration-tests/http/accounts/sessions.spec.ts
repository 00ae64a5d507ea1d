import { client } from "../../client"
import { logInToAccount, platform, withToken, type Tokens } from "../../factories/account"
import { logIn, provisionStore, type TestStore } from "../../factories/store"

const REFRESH = "/accounts/token/refresh"

let store: TestStore

beforeEach(async () => {
  store = await provisionStore()
})

const refresh = (refresh_token: string, agent?: string) =>
  platform(agent).post<Tokens>(REFRESH, { body: { refresh_token } })

const isIn = async (tokens: Tokens) =>
  (await withToken(platform(), tokens).get("/accounts/me")).status === 200

it("gives new tokens for a refresh token", async () => {
  const { tokens } = await logInToAccount(store.owner)
  const next = await refresh(tokens.refresh_token)
  expect(next.status).toBe(200)
  expect(next.body.refresh_token).not.toBe(tokens.refresh_token)
  expect(await isIn(next.body)).toBe(true)
})

it("ends the session when another device brings a token that was used", async () => {
  const { tokens } = await logInToAccount(store.owner)
  const next = await refresh(tokens.refresh_token)
  const stolen = await refresh(tokens.refresh_token, "a thief's browser")
  expect([stolen.status, stolen.body]).toMatchObject([401, { code: "account.session_ended" }])
  // Not the thief's tokens only: nobody knows which of the two is the thief.
  expect((await refresh(next.body.refresh_token)).status).toBe(401)
  expect(await isIn(next.body)).toBe(false)
  expect(await isIn(tokens)).toBe(false)
})

it("keeps a person in whose tabs refresh at the same moment", async () => {
  const { tokens } = await logInToAccount(store.owner)
  const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(tokens.refresh_token)))
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
  const given = answers.map(({ body }) => body.refresh_token)
  expect(new Set(given).size).toBe(8)
  for (const { body } of answers) {
    expect(await isIn(body)).toBe(true)
  }
})

it("gives one of many thieves on other devices nothing, however they race", async () => {
  const { tokens } = await logInToAccount(store.owner)
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) => refresh(tokens.refresh_token, `device ${index}`))
  )
  // One gets tokens by being first; that the others came ends its session too.
  const winners = answers.filter(({ status }) => status === 200)
  expect(winners.length).toBeLessThanOrEqual(1)
  for (const { body } of winners) {
    expect(await isIn(body)).toBe(false)
  }
})

it("does not take a made-up token, and it harms nobody", async () => {
  const { tokens } = await logInToAccount(store.owner)
  expect((await refresh("x".repeat(43))).status).toBe(401)
  expect(await isIn(tokens)).toBe(true)
})

it("lists the sessions and ends them one by one, or all others", async () => {
  const { owner } = store
  const phone = await logInToAccount(owner, platform("a phone"))
  const laptop = await logInToAccount(owner, platform("a laptop"))
  const tablet = await logInToAccount(owner, platform("a tablet"))
  type Listed = { sessions: { id: string; device: string; current: boolean; store_id: string }[] }
  const { body } = await phone.me.get<Listed>("/accounts/me/sessions?limit=100")
  const devices = body.sessions.filter(({ store_id }) => !store_id).map(({ device }) => device)
  expect(devices).toEqual(["a tablet", "a laptop", "a phone"])
  const of = (device: string) => body.sessions.find((session) => session.device === device)
  expect(of("a phone")?.current).toBe(true)
  expect((await phone.me.delete(`/accounts/me/sessions/${of("a laptop")?.id}`)).status).toBe(200)
  expect(await isIn(laptop.tokens)).toBe(false)
  expect((await refresh(laptop.tokens.refresh_token, "a laptop")).status).toBe(401)
  expect((await phone.me.delete("/accounts/me/sessions")).status).toBe(200)
  expect([await isIn(tablet.tokens), await isIn(phone.tokens)]).toEqual([false, true])
  // Signed in to the store by its own page: that was another session of the same person.
  expect((await store.staff.get("/admin/users/me")).status).toBe(401)
})

it("pages through sessions, and hides another person's", async () => {
  const stranger = await logInToAccount((await provisionStore()).owner)
  const { me } = await logInToAccount(store.owner)
  await logInToAccount(store.owner)
  type Listed = { sessions: { id: string }[]; next_cursor: string | null }
  const first = (await me.get<Listed>("/accounts/me/sessions?limit=1")).body
  const path = `/accounts/me/sessions?limit=100&cursor=${first.next_cursor}`
  const rest = (await me.get<Listed>(path)).body
  expect(first.sessions).toHaveLength(1)
  expect(rest.sessions.map(({ id }) => id)).not.toContain(first.sessions[0].id)
  const denied = await stranger.me.delete(`/accounts/me/sessions/${first.sessions[0].id}`)
  expect([denied.status, denied.body.code]).toEqual([404, "resource.not_found"])
})

it("ends every other session when the password changes", async () => {
  const { owner } = store
  const here = await logInToAccount(owner)
  const there = await logInToAccount(owner)
  const wrong = { current_password: "not-the-password-1", new_password: "a-newer-password-1" }
  const path = "/accounts/me/password"
  expect((await here.me.post(path, { body: wrong })).status).toBe(401)
  const right = { current_password: owner.password, new_password: "a-newer-password-1" }
  expect((await here.me.post(path, { body: right })).status).toBe(200)
  expect([await isIn(here.tokens), await isIn(there.tokens)]).toEqual([true, false])
  expect((await store.staff.get("/admin/users/me")).status).toBe(401)
  const old = await store.shopper.post("/auth/user/emailpass", { body: owner })
  expect(old.status).toBe(401)
  const renewed = await logIn(store.shopper, owner.email, "a-newer-password-1")
  expect((await renewed.get("/admin/users/me")).status).toBe(200)
})

describe("entering a store from the platform", () => {
  type Entry = { code: string; host: string }

  it("lists one's stores and opens a session in one, once", async () => {
    const { me } = await logInToAccount(store.owner)
    const { body } = await me.get<{ stores: { id: string }[] }>("/accounts/me/stores")
    expect(body.stores.map(({ id }) => id)).toEqual([store.id])
    const entry = await me.post<Entry>(`/accounts/me/stores/${store.id}/session`)
    expect([entry.status, entry.body.host]).toEqual([201, store.host])
    const at = client({ host: entry.body.host })
    const exchange = { body: { code: entry.body.code } }
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => at.post<{ token: string }>("/auth/handover", exchange))
    )
    const entered = answers.filter(({ status }) => status === 200)
    expect(entered).toHaveLength(1)
    const staff = at.with({ authorization: `Bearer ${entered[0].body.token}` })
    expect((await staff.get("/admin/users/me")).status).toBe(200)
    // The session in the store ends with the one that it was opened from.
    expect((await me.post("/accounts/logout")).status).toBe(200)
    expect((await staff.get("/admin/users/me")).status).toBe(401)
  })

  it("takes the code in no other store, and lets no stranger in", async () => {
    const other = await provisionStore()
    const { me } = await logInToAccount(store.owner)
    const entry = await me.post<Entry>(`/accounts/me/stores/${store.id}/session`)
    const elsewhere = await other.shopper.post("/auth/handover", {
      body: { code: entry.body.code },
    })
    expect(elsewhere.status).toBe(401)
    const denied = await me.post(`/accounts/me/stores/${other.id}/session`)
    expect([denied.status, denied.body.code]).toEqual([404, "resource.not_found"])
  })

  it("opens another store, whose owner the person is", async () => {
    const { me } = await logInToAccount(store.owner)
    const slug = `${store.slug}b`
    const body = { slug, name_ar: "فرع", name_en: "Branch" }
    expect((await me.post("/accounts/me/stores", { body })).status).toBe(201)
    const again = await me.post("/accounts/me/stores", { body })
    expect([again.status, again.body.code]).toEqual([409, "tenant.slug_taken"])
    const { email, password } = store.owner
    const staff = await logIn(client({ host: `${slug}.localhost` }), email, password)
    expect((await staff.get("/admin/users/me")).status).toBe(200)
  })
})

it("is nowhere but on the platform's host", async () => {
  const { me } = await logInToAccount(store.owner)
  for (const path of ["/accounts/me", "/accounts/me/stores", "/accounts/me/sessions"]) {
    const { status } = await store.shopper.with(me.headers).with(store.shopper.headers).get(path)
    expect([401, 404]).toContain(status)
    expect((await store.shopper.get(path)).status).toBe(404)
    expect((await platform().get(path)).status).toBe(401)
  }
})
