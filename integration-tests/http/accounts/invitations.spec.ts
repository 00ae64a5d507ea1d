import { randomBytes } from "node:crypto"
import { client, type ApiClient } from "../../client"
import { logInToAccount, platform, withToken, type Tokens } from "../../factories/account"
import { acceptInvitation, inviteColleague } from "../../factories/colleague"
import { linkIn, mailsTo } from "../../factories/mailbox"
import { logIn, provisionStore, type TestStore } from "../../factories/store"

const NEWCOMER = { name: "سارة", password: "a-long-password-8" }

type Invited = { invitation: { id: string; email: string; status: string } }

let store: TestStore

beforeEach(async () => {
  store = await provisionStore()
})

const address = () => `c${randomBytes(6).toString("hex")}@staff.example`

const invite = (who: ApiClient, email: string, role = "cashier") =>
  who.post<Invited>("/admin/invitations", { body: { email, role } })

it("asks a newcomer, who joins and signs up in one step", async () => {
  const email = address()
  expect((await invite(store.staff, email)).status).toBe(201)
  const token = await linkIn(email, "invitation")
  const shown = await platform().get<{ invitation: object }>(`/accounts/invitations/${token}`)
  expect(shown.body.invitation).toMatchObject({
    email,
    store: { slug: store.slug },
    role: { code: "cashier" },
  })
  const joined = await acceptInvitation(token, NEWCOMER)
  expect(joined.status).toBe(200)
  const me = withToken(platform(), joined.body)
  expect((await me.get("/accounts/me/stores")).body).toMatchObject({ stores: [{ id: store.id }] })
  const staff = await logIn(store.shopper, email, NEWCOMER.password)
  const refused = await staff.get("/admin/api-keys")
  expect([refused.status, refused.body.type]).toEqual([403, "forbidden"])
})

it("lets one of many take an invitation, once", async () => {
  const email = address()
  await invite(store.staff, email)
  const token = await linkIn(email, "invitation")
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => acceptInvitation(token, NEWCOMER))
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const { body } = await store.staff.get<{ users: { email: string }[] }>("/admin/users")
  expect(body.users.filter((user) => user.email === email)).toHaveLength(1)
})

it("lets somebody with an account just join, with the password that they have", async () => {
  const other = await provisionStore()
  const { email, password } = other.owner
  await invite(store.staff, email)
  const token = await linkIn(email, "invitation")
  const stolen = await acceptInvitation(token, NEWCOMER)
  expect([stolen.status, stolen.body]).toMatchObject([409, { code: "invitation.sign_in_first" }])
  const { me } = await logInToAccount(other.owner)
  expect((await me.post(`/accounts/invitations/${token}/accept`, { body: {} })).status).toBe(200)
  const staff = await logIn(store.shopper, email, password)
  expect((await staff.get("/admin/users/me")).status).toBe(200)
})

it("counts no link that was revoked, sent again or made up", async () => {
  const email = address()
  const { body } = await invite(store.staff, email)
  const first = await linkIn(email, "invitation")
  const path = `/admin/invitations/${body.invitation.id}`
  expect((await store.staff.post(`${path}/resend`)).status).toBe(200)
  const second = await linkIn(email, "invitation")
  expect(second).not.toBe(first)
  expect((await store.staff.delete(path)).status).toBe(200)
  for (const token of [first, second, "x", `${store.id}.x`, "ten_1.x"]) {
    const { status, body: refused } = await platform().get(`/accounts/invitations/${token}`)
    expect([status, refused.code]).toEqual([404, "invitation.not_found"])
    expect((await acceptInvitation(token, NEWCOMER)).status).toBe(404)
  }
})

it("is in the store's language", async () => {
  const email = address()
  await invite(store.staff, email)
  const [mail] = await mailsTo(email)
  expect(mail.locale).toBe("ar")
  expect(mail.data.store_name).toBe(`متجر ${store.slug}`)
})

it("invites nobody twice, and nobody who works here", async () => {
  const email = address()
  await invite(store.staff, email)
  expect((await invite(store.staff, email)).body).toMatchObject({ code: "invitation.exists" })
  const own = await invite(store.staff, store.owner.email)
  expect([own.status, own.body]).toMatchObject([409, { code: "invitation.already_member" }])
})

it("gives nobody more than the inviter holds", async () => {
  const manager = await inviteColleague(store, "manager")
  const higher = await invite(manager, address(), "owner")
  expect([higher.status, higher.body]).toMatchObject([403, { code: "access.beyond_own_reach" }])
  const cashier = await inviteColleague(store, "cashier")
  expect((await invite(cashier, address(), "cashier")).status).toBe(403)
})

it("lists invitations by page, status and words", async () => {
  const emails = [address(), address(), address()]
  for (const email of emails) {
    await invite(store.staff, email)
  }
  type Page = { invitations: Invited["invitation"][]; next_cursor: string | null }
  const first = (await store.staff.get<Page>("/admin/invitations?limit=2")).body
  expect(first.invitations.map(({ email }) => email)).toEqual([emails[2], emails[1]])
  const more = `/admin/invitations?limit=2&cursor=${first.next_cursor}`
  const rest = (await store.staff.get<Page>(more)).body
  expect([rest.invitations.map(({ email }) => email), rest.next_cursor]).toEqual([
    [emails[0]],
    null,
  ])
  const found = await store.staff.get<Page>(
    `/admin/invitations?status=pending&q=${emails[1].slice(0, 8)}`
  )
  expect(found.body.invitations.map(({ email }) => email)).toEqual([emails[1]])
})

it("ends a member's sessions in the store, and there alone, with the membership", async () => {
  const email = address()
  await invite(store.staff, email)
  const joined = await acceptInvitation(await linkIn(email, "invitation"), NEWCOMER)
  const staff = await logIn(store.shopper, email, NEWCOMER.password)
  const { body } = await staff.get<{ user: { id: string } }>("/admin/users/me")
  expect((await store.staff.delete(`/admin/users/${body.user.id}`)).status).toBe(200)
  expect((await staff.get("/admin/users/me")).status).toBe(401)
  const again = { email, password: NEWCOMER.password }
  expect((await store.shopper.post("/auth/user/emailpass", { body: again })).status).toBe(401)
  const me = withToken(platform(), joined.body as Tokens)
  expect((await me.get("/accounts/me")).status).toBe(200)
  // Who was removed may be asked again.
  expect((await invite(store.staff, email)).status).toBe(201)
  const token = await linkIn(email, "invitation")
  expect((await me.post(`/accounts/invitations/${token}/accept`, { body: {} })).status).toBe(200)
  await logIn(client({ host: store.host }), email, NEWCOMER.password)
})

it("is the one way in: Medusa's own invites are off", async () => {
  for (const [method, path] of [
    ["GET", "/admin/invites"],
    ["POST", "/admin/invites"],
    ["POST", "/admin/invites/accept?token=x"],
  ]) {
    const { status } = await store.staff.call(method, path, { body: { email: address() } })
    expect([path, status]).toEqual([path, 404])
  }
})
