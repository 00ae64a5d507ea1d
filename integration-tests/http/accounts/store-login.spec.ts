import { randomBytes } from "node:crypto"
import { client } from "../../client"
import { median } from "../../factories/account"
import { mailsTo } from "../../factories/mailbox"
import { logIn, operator, provisionStore, type TestStore } from "../../factories/store"

const LOGIN = "/auth/user/emailpass"
const ROUNDS = 12

let store: TestStore

beforeAll(async () => {
  store = await provisionStore()
})

it("knows one person by one password in all of their stores", async () => {
  const other = await provisionStore({ ownerEmail: store.owner.email })
  const slug = `t${randomBytes(6).toString("hex")}`
  const answer = await (
    await operator()
  ).post("/platform/tenants", {
    body: {
      slug,
      name_ar: "ثالث",
      name_en: "Third",
      contact_email: store.owner.email,
      owner: { email: store.owner.email, password: "another-long-password-9" },
    },
  })
  expect(answer.status).toBe(201)
  const { email, password } = store.owner
  const third = client({ host: `${slug}.localhost` })
  for (const at of [store.shopper, other.shopper, third]) {
    expect((await at.post(LOGIN, { body: { email, password } })).status).toBe(200)
  }
  // The password that the operator gave for an e-mail that has an account is nobody's.
  const stolen = await third.post(LOGIN, {
    body: { email, password: "another-long-password-9" },
  })
  expect([stolen.status, stolen.body.code]).toEqual([401, "account.invalid_login"])
})

it("tells a person of a sign-in from a device that was not seen before, once", async () => {
  const { owner, shopper } = await provisionStore()
  const body = { email: owner.email, password: owner.password }
  const from = (device: string) => shopper.post(LOGIN, { body, headers: { "user-agent": device } })
  const [firefox, safari] = ["Mozilla/5.0 Firefox/140.0", "Mozilla/5.0 (iPhone) Safari/605.1"]
  const counts: number[] = []
  for (const device of [firefox, firefox, safari, firefox, safari]) {
    expect((await from(device)).status).toBe(200)
    const mails = await mailsTo(owner.email)
    counts.push(mails.filter(({ template }) => template === "new-device").length)
  }
  expect(counts).toEqual([1, 1, 2, 2, 2])
})

it("lets nobody in who does not work in the store, by the same words", async () => {
  const stranger = (await provisionStore()).owner
  const answers = [
    { email: stranger.email, password: stranger.password },
    { email: store.owner.email, password: "not-the-password-1" },
    { email: "nobody@nowhere.example", password: "not-the-password-1" },
    { email: store.owner.email },
    {},
  ].map((body) => store.shopper.post(LOGIN, { body }))
  for (const answer of answers) {
    const { status, body } = await answer
    const { request_id: _, ...rest } = body
    expect([status, rest]).toEqual([
      401,
      {
        type: "unauthorized",
        code: "account.invalid_login",
        message: "The e-mail or the password is not right.",
      },
    ])
  }
})

it("takes as long for an e-mail that is unknown", async () => {
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of ["known", "unknown"] as const) {
      const email = kind === "known" ? store.owner.email : `nobody${round}@nowhere.example`
      const started = performance.now()
      await store.shopper.post(LOGIN, { body: { email, password: "not-the-password-1" } })
      times[kind].push(performance.now() - started)
    }
  }
  const ratio = median(times.known) / median(times.unknown)
  expect(ratio).toBeGreaterThan(0.6)
  expect(ratio).toBeLessThan(1.6)
})

it.each(["/auth/user/emailpass/register", "/auth/account/emailpass", "/auth/account/emailpass/x"])(
  "offers nobody a way around at %s",
  async (path) => {
    const body = {
      email: `x${randomBytes(4).toString("hex")}@a.example`,
      password: "a-password-12",
    }
    const { status, body: answer } = await store.shopper.post(path, { body })
    expect([status, answer.code]).toEqual([404, "request.no_such_route"])
  }
)

it("makes nobody a log-in on the platform's host", async () => {
  const anonymous = (await operator()).with({ authorization: "" })
  for (const actor of ["user", "customer", "account"]) {
    const body = { email: "victim@example.sa", password: "a-password-12" }
    const answer = await anonymous.post(`/auth/${actor}/emailpass/register`, { body })
    expect([actor, answer.status]).toEqual([actor, 404])
  }
})

it("gives a session's next token, and none when the session is over", async () => {
  const { email, password } = store.owner
  const staff = await logIn(store.shopper, email, password)
  const next = await staff.post<{ token: string }>("/auth/token/refresh")
  expect(next.status).toBe(200)
  const renewed = store.shopper.with({ authorization: `Bearer ${next.body.token}` })
  expect((await renewed.get("/admin/users/me")).status).toBe(200)
  const { body } = await staff.get<{ sessions: { id: string; current: boolean }[] }>(
    "/admin/account/sessions"
  )
  const mine = body.sessions.find(({ current }) => current)?.id
  expect((await staff.delete(`/admin/account/sessions/${mine}`)).status).toBe(200)
  for (const [who, path] of [
    [staff, "/admin/users/me"],
    [renewed, "/admin/products"],
  ] as const) {
    const { status, body: refused } = await who.get(path)
    expect([status, refused.code]).toEqual([401, "auth.invalid_actor"])
  }
  expect((await renewed.post("/auth/token/refresh")).status).toBe(401)
})
