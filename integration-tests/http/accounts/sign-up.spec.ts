import { randomBytes } from "node:crypto"
import { client } from "../../client"
import { logInToAccount, median, platform, withToken, type Tokens } from "../../factories/account"
import { linkIn, mailsTo } from "../../factories/mailbox"
import { logIn, operator, provisionStore } from "../../factories/store"

const PASSWORD = "a-long-password-7"
const ROUNDS = 6

const name = () => `t${randomBytes(6).toString("hex")}`

function newcomer(slug = name(), email = `${slug}@people.example`) {
  return {
    email,
    password: PASSWORD,
    name: "مريم",
    phone: "0501234567",
    language: "ar",
    store: { slug, name_ar: "متجر مريم", name_en: "Mariam's" },
  }
}

type Person = ReturnType<typeof newcomer>
type Verified = Tokens & { store: { slug: string } | null; store_refused: string | null }

const signUp = (body: object) => platform().post("/accounts", { body })

const verify = async ({ email, password }: Person) => {
  const token = await linkIn(email, "verify-email")
  return platform().post<Verified>("/accounts/email/verify", { body: { token, password } })
}

it("opens the store when the e-mail is verified, and not before", async () => {
  const person = newcomer()
  expect([(await signUp(person)).status]).toEqual([202])
  const host = client({ host: `${person.store.slug}.localhost` })
  expect((await host.get("/storefront/config")).status).toBe(404)
  const early = await platform().post("/accounts/login", {
    body: { email: person.email, password: PASSWORD },
  })
  expect([early.status, early.body.code]).toEqual([403, "account.email_unverified"])
  const verified = await verify(person)
  expect([verified.status, verified.body.store?.slug]).toEqual([200, person.store.slug])
  const me = withToken(platform(), verified.body)
  expect((await me.get("/accounts/me")).body).toMatchObject({
    account: { email: person.email, phone: "+966501234567", language: "ar" },
  })
  expect((await host.get("/storefront/config")).status).toBe(200)
  const staff = await logIn(host, person.email, PASSWORD)
  expect((await staff.get("/admin/users/me")).status).toBe(200)
})

it("verifies once, and only who has the link and the password", async () => {
  const person = newcomer()
  await signUp(person)
  const wrong = await verify({ ...person, password: "not-the-password-1" })
  expect([wrong.status, wrong.body]).toMatchObject([401, { code: "account.invalid_login" }])
  const answers = await Promise.all(Array.from({ length: 4 }, () => verify(person)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
  const other = newcomer()
  await signUp(other)
  const made = await platform().post("/accounts/email/verify", {
    body: { token: "acc_1.x", password: PASSWORD },
  })
  expect([made.status, made.body.code]).toEqual([400, "account.token_invalid"])
})

it("says nothing about an e-mail, in words or in time", async () => {
  const known = (await provisionStore()).owner.email
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] }
  const answers = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of ["known", "unknown"] as const) {
      const slug = name()
      const started = performance.now()
      const person = kind === "known" ? newcomer(slug, known) : newcomer(slug)
      const { status, text } = await signUp(person)
      times[kind].push(performance.now() - started)
      answers.add(`${status} ${text}`)
    }
  }
  expect([...answers]).toEqual([`202 ${JSON.stringify({ status: "mail_sent" })}`])
  const ratio = median(times.known) / median(times.unknown)
  expect(ratio).toBeGreaterThan(0.6)
  expect(ratio).toBeLessThan(1.6)
  const [mail] = await mailsTo(known)
  expect(mail.template).toBe("reset-password")
  for (const path of ["/accounts/password/forgot", "/accounts/email/resend"]) {
    const [one, other] = await Promise.all(
      [known, `${name()}@nowhere.example`].map((email) =>
        platform().post(path, { body: { email } })
      )
    )
    expect([one.status, one.text]).toEqual([other.status, other.text])
  }
})

it("does not let a stranger's sign-up become the owner's account", async () => {
  const slug = name()
  const email = `${slug}@victims.example`
  await signUp(newcomer(slug, email))
  // The platform opens a store for the owner of the e-mail, who never signed up.
  const opened = await (
    await operator()
  ).post("/platform/tenants", {
    body: {
      slug: `${slug}x`,
      name_ar: "متجر",
      name_en: "Store",
      contact_email: email,
      owner: { email, password: "what-the-operator-said-1" },
    },
  })
  expect(opened.status).toBe(201)
  const host = client({ host: `${slug}x.localhost` })
  for (const password of [PASSWORD, "what-the-operator-said-1"]) {
    const login = await host.post("/auth/user/emailpass", { body: { email, password } })
    expect(login.status).toBeGreaterThanOrEqual(401)
  }
  // Who has the mailbox gets in, by a reset; the stranger's password is gone.
  await platform().post("/accounts/password/forgot", { body: { email } })
  const token = await linkIn(email, "reset-password")
  const reset = { token, password: "the-owner-s-own-1" }
  expect((await platform().post("/accounts/password/reset", { body: reset })).status).toBe(200)
  await logIn(host, email, "the-owner-s-own-1")
  const stranger = await host.post("/auth/user/emailpass", { body: { email, password: PASSWORD } })
  expect(stranger.status).toBe(401)
})

it.each([
  ["a password that is too short", { password: "short" }, 400, "account.password_weak"],
  ["a phone that is none", { phone: "12" }, 400, "account.phone_invalid"],
])("refuses %s", async (_, wrong, status, code) => {
  const answer = await signUp({ ...newcomer(), ...wrong })
  expect([answer.status, answer.body.code]).toEqual([status, code])
})

it("refuses the address of another store", async () => {
  const { slug } = await provisionStore()
  const answer = await signUp(newcomer(slug, `${name()}@people.example`))
  expect([answer.status, answer.body.code]).toEqual([409, "tenant.slug_taken"])
})

it("answers in Arabic", async () => {
  const at = platform().with({ "accept-language": "ar" })
  const { body } = await at.post("/accounts/login", { body: { email: "x@a.sa", password: "x" } })
  expect(body.message).toBe("البريد الإلكتروني أو كلمة المرور غير صحيحة.")
})

describe("a forgotten password", () => {
  it("is set by the link, once, and ends every session", async () => {
    const store = await provisionStore()
    const { email } = store.owner
    const { me } = await logInToAccount(store.owner)
    // From Medusa's own log-in page, in the store.
    const identifier = { identifier: email }
    const path = "/auth/user/emailpass/reset-password"
    expect((await store.shopper.post(path, { body: identifier })).status).toBe(201)
    const token = await linkIn(email, "reset-password")
    const body = { token, password: "a-newer-password-2" }
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => platform().post("/accounts/password/reset", { body }))
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400, 400])
    expect((await me.get("/accounts/me")).status).toBe(401)
    expect((await store.staff.get("/admin/users/me")).status).toBe(401)
    await logIn(store.shopper, email, "a-newer-password-2")
  })

  it("is set on Medusa's own page too", async () => {
    const store = await provisionStore()
    const { email } = store.owner
    await platform().post("/accounts/password/forgot", { body: { email } })
    const token = await linkIn(email, "reset-password")
    const page = store.shopper.with({ authorization: `Bearer ${token}` })
    const path = "/auth/user/emailpass/update"
    const body = { email, password: "a-newer-password-3" }
    expect((await page.post(path, { body })).status).toBe(200)
    await logIn(store.shopper, email, "a-newer-password-3")
  })
})

it("closes an account, but not the last owner's", async () => {
  const store = await provisionStore()
  const { me } = await logInToAccount(store.owner)
  const body = { password: store.owner.password }
  const refused = await me.post("/accounts/me/close", { body })
  expect([refused.status, refused.body.code]).toEqual([409, "account.last_owner"])
  const close = `/platform/tenants/${store.id}/close`
  await (await operator()).post(close, { body: { reason: "moved away" } })
  expect((await me.post("/accounts/me/close", { body })).status).toBe(200)
  expect((await me.get("/accounts/me")).status).toBe(401)
  const login = { email: store.owner.email, password: store.owner.password }
  expect((await platform().post("/accounts/login", { body: login })).status).toBe(401)
  // The e-mail is free again.
  await signUp(newcomer(name(), store.owner.email))
  expect((await mailsTo(store.owner.email)).map(({ template }) => template)).toContain(
    "verify-email"
  )
})
