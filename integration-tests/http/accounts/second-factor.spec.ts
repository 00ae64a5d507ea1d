import { logInToAccount, platform, withToken, type Tokens } from "../../factories/account"
import { codeFor, setUpFactor } from "../../factories/second-factor"
import { provisionStore, type TestStore } from "../../factories/store"

const LOGIN = "/auth/user/emailpass"
const MFA = "/accounts/me/mfa"

type Challenged = { mfa_required: boolean; mfa_token: string; methods: string[] }
type StoreChallenged = { mfa_required: boolean; mfa_challenge: { id: string }; token: string }

let store: TestStore

beforeEach(async () => {
  store = await provisionStore()
})

async function challenged(): Promise<Challenged> {
  const { email, password } = store.owner
  const { body } = await platform().post<Challenged>("/accounts/login", {
    body: { email, password },
  })
  return body
}

const show = (body: object) => platform().post<Tokens>("/accounts/login/mfa", { body })

it("asks for the second factor at the next log-in, on the platform", async () => {
  const { me } = await logInToAccount(store.owner)
  const { secret } = await setUpFactor(me, MFA)
  const { mfa_required, mfa_token, methods } = await challenged()
  expect([mfa_required, methods]).toEqual([true, ["totp"]])
  const wrong = await show({ mfa_token, method: "totp", code: "000000" })
  expect([wrong.status, wrong.body]).toMatchObject([400, { code: "account.code_invalid" }])
  const right = await show({ mfa_token, method: "totp", code: codeFor(secret) })
  expect(right.status).toBe(200)
  expect((await withToken(platform(), right.body).get("/accounts/me")).body).toMatchObject({
    account: { email: store.owner.email, mfa_enabled: true },
  })
  // What came before the second factor opens nothing.
  const half = platform().with({ authorization: `Bearer ${mfa_token}` })
  expect((await half.get("/accounts/me")).status).toBe(401)
})

it("asks for it on the store's own log-in page, as Medusa does", async () => {
  const { me } = await logInToAccount(store.owner)
  const { secret } = await setUpFactor(me, MFA)
  const { email, password } = store.owner
  const login = await store.shopper.post<StoreChallenged>(LOGIN, { body: { email, password } })
  expect([login.status, login.body.mfa_required]).toEqual([200, true])
  const half = store.shopper.with({ authorization: `Bearer ${login.body.token}` })
  for (const path of ["/admin/users/me", "/auth/mfa/factors"]) {
    expect([path, (await half.get(path)).status]).toEqual([path, 401])
  }
  const path = `/auth/mfa/challenges/${login.body.mfa_challenge.id}/verify`
  const wrong = await half.post(path, { body: { method: "totp", code: "000000" } })
  expect(wrong.body.code).toBe("account.code_invalid")
  const body = { method: "totp", code: codeFor(secret) }
  const right = await half.post<{ token: string }>(path, { body })
  expect(right.status).toBe(200)
  const staff = store.shopper.with({ authorization: `Bearer ${right.body.token}` })
  expect((await staff.get("/admin/users/me")).status).toBe(200)
  // A challenge is answered once.
  expect((await half.post(path, { body })).status).toBe(400)
})

it("is set up from the store's admin too, and is the same one", async () => {
  const { secret, id } = await setUpFactor(store.staff, "/auth/mfa/factors")
  expect((await challenged()).mfa_required).toBe(true)
  type Listed = { mfa_factors: { id: string; status: string }[] }
  const listed = await store.staff.get<Listed>("/auth/mfa/factors")
  expect(listed.body.mfa_factors).toMatchObject([{ id, status: "enabled" }])
  expect(JSON.stringify(listed.body)).not.toContain(secret)
})

it("lets a recovery code in, once", async () => {
  const { me } = await logInToAccount(store.owner)
  await setUpFactor(me, MFA)
  const made = await me.post<{ recovery_codes: string[] }>(`${MFA}/recovery-codes`)
  expect(made.status).toBe(201)
  const [code] = made.body.recovery_codes
  const once = { method: "recovery_code", code }
  const first = await show({ mfa_token: (await challenged()).mfa_token, ...once })
  const second = await show({ mfa_token: (await challenged()).mfa_token, ...once })
  expect([first.status, second.status]).toEqual([200, 400])
}, 60_000)

it("locks a challenge after five wrong codes", async () => {
  const { me } = await logInToAccount(store.owner)
  const { secret } = await setUpFactor(me, MFA)
  const { mfa_token } = await challenged()
  for (let round = 0; round < 5; round += 1) {
    expect((await show({ mfa_token, method: "totp", code: "000000" })).status).toBe(400)
  }
  expect((await show({ mfa_token, method: "totp", code: codeFor(secret) })).status).toBe(400)
})

it("can't be taken off, nor got around, by another person", async () => {
  const { me } = await logInToAccount(store.owner)
  const { id } = await setUpFactor(me, MFA)
  const stranger = await logInToAccount((await provisionStore()).owner)
  const denied = await stranger.me.delete(`${MFA}/${id}`)
  expect([denied.status, denied.body.code]).toEqual([404, "resource.not_found"])
  const body = { code: "000000" }
  expect((await stranger.me.post(`${MFA}/${id}/verify`, { body })).status).toBe(400)
})

describe("what needs it to be recent", () => {
  const keys = (who: TestStore["staff"]) =>
    who.post("/admin/api-keys", { body: { title: "a key", type: "secret" } })

  it("asks nothing of who has none", async () => {
    expect((await keys(store.staff)).status).toBe(200)
  })

  it("is refused until the second factor was shown in this session", async () => {
    const other = await logInToAccount(store.owner)
    const { secret } = await setUpFactor(other.me, MFA)
    const refused = await keys(store.staff)
    expect([refused.status, refused.body.code]).toEqual([403, "account.step_up_required"])
    expect((await store.staff.get("/admin/api-keys")).status).toBe(200)
    const wrong = { method: "totp", code: "000000" }
    const path = "/admin/account/step-up"
    expect((await store.staff.post(path, { body: wrong })).status).toBe(400)
    const right = { method: "totp", code: codeFor(secret) }
    expect((await store.staff.post(path, { body: right })).status).toBe(200)
    expect((await keys(store.staff)).status).toBe(200)
  })
})

it("keeps staff out of a store that wants it until they have set it up", async () => {
  const body = { require_mfa: true }
  expect((await store.staff.post("/admin/store-profile", { body })).status).toBe(200)
  for (const path of ["/admin/products", "/admin/store-profile", "/admin/api-keys"]) {
    const { status, body: refused } = await store.staff.get(path)
    expect([path, status, refused.code]).toEqual([path, 403, "account.mfa_required"])
  }
  // The admin can't show even the page to set one up without these.
  for (const path of ["/admin/users/me", "/admin/stores", "/admin/account"]) {
    expect([path, (await store.staff.get(path)).status]).toEqual([path, 200])
  }
  const { body: mine } = await store.staff.get<{ stores: { id: string }[] }>("/admin/stores")
  const change = await store.staff.post(`/admin/stores/${mine.stores[0].id}`, { body: {} })
  expect([change.status, change.body.code]).toEqual([403, "account.mfa_required"])
  await setUpFactor(store.staff, "/auth/mfa/factors")
  expect((await store.staff.get("/admin/products")).status).toBe(200)
})
