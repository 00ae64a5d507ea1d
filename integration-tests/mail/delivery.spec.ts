import { randomBytes } from "node:crypto"
import { inApp } from "../app"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MAIL_MODULE } from "../../src/modules/mail"
import type { MailInput } from "../../src/modules/mail/envelope"
import type MailModuleService from "../../src/modules/mail/service"
import type { Behaviour } from "../../src/providers/notification/__tests__/post-office"
import { runInTenant } from "../../src/tenancy/tenant-context"
import { sendDueMailWorkflow } from "../../src/workflows/mail/send-due-mail"
import { sendMailWorkflow } from "../../src/workflows/mail/send-mail"
import { provisionStore, type TestStore } from "../factories/store"
import { asAdministrator, using } from "../isolation/database"
import { behave, leaveOffice, office, ours, reopenOffice, takeOffice } from "./office"

type Row = {
  id: string
  to_address: string
  status: string
  attempts: number
  last_error: string | null
  duplicate_possible: boolean
  data: object
}

const fresh = () => ours(`p${randomBytes(5).toString("hex")}@example.sa`)

const mailTo = (to: string, key = to): MailInput => ({
  to,
  template: "verify-email",
  locale: "ar",
  data: { name: "سارة", url: "https://noor.example/verify?token=a-secret" },
  idempotency_key: key,
})

const rowsOf = (store: TestStore): Promise<Row[]> =>
  using(asAdministrator(), async (client) => {
    const { rows } = await client.query<Row>(
      "select * from mail_message where tenant_id = $1 order by created_at",
      [store.id]
    )
    return rows
  })

/**
 * Lets the time pass that the store's mails still have to wait. Those that are being sent are
 * left alone: the servers send too, and would be taken for dead.
 */
const passTime = (store: TestStore, status: "queued" | "sending" = "queued") =>
  using(asAdministrator(), (client) =>
    client.query(
      "update mail_message set next_attempt_at = now() where tenant_id = $1 and status = $2",
      [store.id, status]
    )
  )

/** The office may be another suite's until that is done. */
const LONG = 400_000

let container: MedusaContainer
let leave: () => void
let left: Promise<void>

const inStore = <Result>(store: TestStore, work: () => Promise<Result>) =>
  runInTenant({ tenantId: store.id }, work)

const enqueue = (store: TestStore, input: MailInput) =>
  inStore(store, async () => (await sendMailWorkflow(container).run({ input })).result)

const send = (store: TestStore) =>
  inStore(store, async () => (await sendDueMailWorkflow(container).run()).result)

/** Waits until the store's mails are as they should be; gives up after a minute. */
async function until(
  store: TestStore,
  done: (row: Row) => boolean,
  meanwhile: () => Promise<unknown> = () => Promise.resolve()
): Promise<Row[]> {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const rows = await rowsOf(store)
    if (rows.every(done)) {
      return rows
    }
    await meanwhile()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The mails are not done: ${JSON.stringify(await rowsOf(store))}`)
}

/** Tries until nothing waits any more, as the hours would. */
const settle = (store: TestStore): Promise<Row[]> =>
  until(
    store,
    ({ status }) => status === "sent" || status === "failed",
    async () => {
      await passTime(store)
      await send(store)
    }
  )

beforeAll(async () => {
  await takeOffice()
  await new Promise<void>((ready) => {
    left = inApp(async (given) => {
      container = given
      await new Promise<void>((resolve) => {
        leave = resolve
        ready()
      })
    })
  })
}, LONG)

beforeEach(() => {
  behave(() => "take")
})

afterAll(async () => {
  leave()
  await left
  await leaveOffice()
})

it("makes one mail of a hundred askings with one key", async () => {
  const store = await provisionStore()
  const to = fresh()
  const asked = await Promise.all(
    Array.from({ length: 100 }, () => enqueue(store, mailTo(to, "the same")))
  )
  expect(new Set(asked.map(({ id }) => id)).size).toBe(1)
  expect(asked.filter(({ created }) => created)).toHaveLength(1)
  await settle(store)
  expect(office.for(to)).toHaveLength(1)
})

it("delivers each mail exactly once, however many send, and forgets what it said", async () => {
  const stores = [await provisionStore(), await provisionStore()]
  const people = stores.map((store) => ({ store, to: Array.from({ length: 30 }, fresh) }))
  await Promise.all(
    people.flatMap(({ store, to }) => to.map((each) => enqueue(store, mailTo(each))))
  )
  const senders = people.flatMap(({ store }) => Array.from({ length: 6 }, () => send(store)))
  await Promise.all(senders)
  for (const { store, to } of people) {
    const rows = await settle(store)
    expect(to.map((each) => office.for(each).length)).toEqual(to.map(() => 1))
    expect(rows.map(({ status, data }) => ({ status, data }))).toEqual(
      to.map(() => ({ status: "sent", data: {} }))
    )
  }
})

it("loses nothing while there is no server", async () => {
  const store = await provisionStore()
  const to = fresh()
  await office.close()
  try {
    await enqueue(store, mailTo(to))
    await send(store)
    const tried = ({ status, last_error }: Row) => status === "queued" && last_error !== null
    expect(await until(store, tried)).toMatchObject([
      { last_error: "mail.server_unreachable", duplicate_possible: false },
    ])
  } finally {
    await reopenOffice()
  }
  expect(await settle(store)).toMatchObject([{ status: "sent", last_error: null }])
  expect(office.for(to)).toHaveLength(1)
})

it("delivers at least once whatever the server does, and says where it may be twice", async () => {
  const store = await provisionStore()
  const troubles: Behaviour[] = [
    "take",
    { message: 451 },
    { message: 554 },
    { recipient: 450 },
    "silent after the message",
    "hang up after the message",
    "hang up at once",
  ]
  const people = troubles.flatMap((trouble) => [0, 1].map(() => ({ trouble, to: fresh() })))
  const tried = new Set<string>()
  behave((to) => {
    const found = people.find((person) => person.to === to)
    if (!found || tried.has(to)) {
      return "take"
    }
    tried.add(to)
    return found.trouble
  })
  await Promise.all(people.map(({ to }) => enqueue(store, mailTo(to))))
  const rows = await settle(store)
  for (const { to, trouble } of people) {
    const row = rows.find(({ to_address }) => to_address === to)
    const unknown = typeof trouble === "string" && trouble.endsWith("the message")
    expect(row).toMatchObject({ status: "sent", duplicate_possible: unknown })
    expect({ to, trouble, times: office.for(to).length }).toEqual({
      to,
      trouble,
      times: unknown ? 2 : 1,
    })
  }
})

it("gives up on an address that isn't there, and sends it again when it is asked to", async () => {
  const store = await provisionStore()
  const other = await provisionStore()
  const to = fresh()
  behave((address) => (address === to ? { recipient: 550 } : "take"))
  const { id } = await enqueue(store, mailTo(to))
  expect(await settle(store)).toMatchObject([{ status: "failed", attempts: 1 }])

  const list = await store.staff.get("/admin/mail-messages?status=failed")
  expect(list.body).toMatchObject({
    mail_messages: [{ id, to, status: "failed", last_error: "mail.recipient_refused" }],
    next_cursor: null,
  })
  expect(list.text).not.toContain("a-secret")
  const strangers = await other.staff.post(`/admin/mail-messages/${id}/resend`)
  expect(strangers).toMatchObject({ status: 404, body: { code: "mail.not_found" } })

  behave(() => "take")
  const resent = await store.staff.post(`/admin/mail-messages/${id}/resend`)
  expect(resent.status).toBe(202)
  expect(await settle(store)).toMatchObject([{ status: "sent" }])
  const again = await store.staff.post(`/admin/mail-messages/${id}/resend`)
  expect(again).toMatchObject({ status: 409, body: { code: "mail.status_not_allowed" } })
})

it("takes over a mail whose sender died, once its time is up, and not before", async () => {
  const store = await provisionStore()
  const to = fresh()
  // Asked for by no event, so that the servers leave it to this test.
  const service = container.resolve<MailModuleService>(MAIL_MODULE)
  const died = await inStore(store, async () => {
    await service.enqueue(mailTo(to))
    return service.claimNext()
  })
  expect(died?.to_address).toBe(to)
  expect(await send(store)).toEqual({ more: false })
  expect(office.for(to)).toHaveLength(0)
  await passTime(store, "sending")
  expect(await settle(store)).toMatchObject([{ status: "sent", duplicate_possible: true }])
  expect(office.for(to)).toHaveLength(1)
})

it("refuses what it could not render, by codes that stay", async () => {
  const store = await provisionStore()
  const refusal = (change: object) =>
    enqueue(store, { ...mailTo(fresh()), ...change } as MailInput).then(
      () => "taken",
      ({ code }: { code: string }) => code
    )
  expect(await refusal({ to: "a@example.sa, b@example.sa" })).toBe("mail.recipient_invalid")
  expect(await refusal({ data: { name: "سارة" } })).toBe("mail.data_invalid")
  expect(await refusal({ data: { name: "", url: "javascript:alert(1)" } })).toBe(
    "mail.data_invalid"
  )
  expect(await refusal({ template: "newsletter" })).toBe("mail.envelope_invalid")
  expect(await rowsOf(store)).toEqual([])
})
