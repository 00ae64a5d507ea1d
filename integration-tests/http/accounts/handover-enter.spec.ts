import { client } from "../../client"
import { logInToAccount } from "../../factories/account"
import { provisionStore, type TestStore } from "../../factories/store"

const ENTER = "/auth/handover/enter"

type Entry = { code: string; host: string }
type Me = { user: { email: string } }

let store: TestStore

beforeAll(async () => {
  store = await provisionStore()
})

const anyone = (headers: Record<string, string> = {}) => client({ host: store.host }, headers)

async function codeFor(at: TestStore = store): Promise<string> {
  const { me } = await logInToAccount(at.owner)
  const entry = await me.post<Entry>(`/accounts/me/stores/${at.id}/session`)
  return entry.body.code
}

const enter = (code: string, as = anyone()) => as.get(`${ENTER}?code=${encodeURIComponent(code)}`)

const cookieOf = (headers: Readonly<Record<string, string>>) =>
  (headers["set-cookie"] ?? "").split(";")[0]

it("opens the admin with the cookie of a log-in, and tells no other page of it", async () => {
  const { status, headers } = await enter(await codeFor())
  expect([status, headers.location]).toEqual([303, "/app"])
  expect(headers["referrer-policy"]).toBe("no-referrer")
  expect(headers["cache-control"]).toBe("no-store")
  expect(headers["set-cookie"]).toMatch(/^connect\.sid=.*HttpOnly; SameSite=Lax/)
  const me = await anyone({ cookie: cookieOf(headers) }).get<Me>("/admin/users/me")
  expect([me.status, me.body.user?.email]).toEqual([200, store.owner.email])
})

it("takes a code once, and shows a page to who comes second", async () => {
  const code = await codeFor()
  expect((await enter(code)).status).toBe(303)
  const again = await enter(code, anyone({ "accept-language": "ar" }))
  expect(again.status).toBe(401)
  expect(again.headers["content-type"]).toContain("text/html")
  expect(again.headers["cache-control"]).toBe("no-store")
  expect(again.headers["set-cookie"]).toBeUndefined()
  expect(again.text).toContain('lang="ar" dir="rtl"')
  expect(again.text).toContain('href="/app/login"')
})

it.each(["", "?code=", "?code=short", `?code=${"x".repeat(43)}`, "?code=a&code=b", "?to=//evil"])(
  "shows the page for %s, in the reader's language, and goes nowhere",
  async (query) => {
    const answer = await anyone({ "accept-language": "en" }).get(`${ENTER}${query}`)
    expect([answer.status, answer.headers.location]).toEqual([401, undefined])
    expect(answer.text).toContain('lang="en" dir="ltr"')
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'")
  }
)

it("is led elsewhere by nothing in the address", async () => {
  const code = await codeFor()
  const { status, headers } = await anyone().get(
    `${ENTER}?code=${code}&redirect=https://evil.example&next=//evil.example`
  )
  expect([status, headers.location]).toEqual([401, undefined])
  expect((await enter(code)).headers.location).toBe("/app")
})

it("takes the code of one store in no other, and leaves it good", async () => {
  const other = await provisionStore()
  const code = await codeFor(other)
  expect((await enter(code)).status).toBe(401)
  expect((await enter(code, client({ host: other.host }))).status).toBe(303)
})

it("does not use the code up for a program that only looks", async () => {
  const code = await codeFor()
  await anyone().call("HEAD", `${ENTER}?code=${code}`)
  expect((await enter(code)).status).toBe(303)
})

it("gives a new session to who had one, even when that one is over", async () => {
  const { me } = await logInToAccount(store.owner)
  const path = `/accounts/me/stores/${store.id}/session`
  const first = await enter((await me.post<Entry>(path)).body.code)
  const cookie = cookieOf(first.headers)
  expect((await me.post("/accounts/logout")).status).toBe(200)
  const second = await enter(await codeFor(), anyone({ cookie }))
  expect(second.status).toBe(303)
  expect(cookieOf(second.headers)).not.toBe(cookie)
  const entered = anyone({ cookie: cookieOf(second.headers) })
  expect((await entered.get("/admin/users/me")).status).toBe(200)
  expect((await anyone({ cookie }).get("/admin/users/me")).status).toBe(401)
})
