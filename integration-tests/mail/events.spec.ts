import { randomBytes } from "node:crypto"
import type { Arrived } from "../../src/providers/notification/__tests__/post-office"
import { completeCart, readyCart } from "../factories/cart"
import { createProduct } from "../factories/product"
import { provisionStore } from "../factories/store"
import { stack } from "../stack"
import { leaveOffice, office, ours, takeOffice } from "./office"

const ports = Object.entries(stack.ports).filter((entry): entry is [string, number] =>
  Boolean(entry[1])
)

type Lines = { order: { items: { id: string; quantity: number }[] } }
type Fulfilled = { order: { fulfillments: { id: string }[] } }

/** Waits for a mail; the job that sends once a minute would be too late for it. */
async function mailFor(to: string, count = 1): Promise<Arrived> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = office.for(to)
    if (found.length >= count) {
      return found[count - 1]
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No mail for ${to} has arrived.`)
}

// The office may be another suite's until that is done.
beforeAll(takeOffice, 400_000)

afterAll(leaveOffice)

describe.each(ports)("with the engines: %s", (_, port) => {
  it("a shopper's order is confirmed and its parcel announced, in the store's name", async () => {
    const store = await provisionStore({ port })
    const email = ours(`sara-${randomBytes(4).toString("hex")}@example.sa`)
    const product = await createProduct(store)
    const cartId = await readyCart(store, product.variantId, { quantity: 2, email })
    const { body } = await completeCart(store.shopper, cartId)
    const order = body.type === "order" ? body.order : undefined
    const { mail } = await mailFor(email)
    expect(mail).toMatchObject({
      subject: `استلمنا طلبك رقم ${order?.display_id}`,
      from: { name: `متجر ${store.slug}` },
      replyTo: [{ address: store.owner.email }],
    })
    expect(mail.html).toMatch(/<html[^>]* dir="rtl"/)
    expect(mail.html).not.toMatch(/<img|url\(/)
    const read = await store.staff.get<{ order: { total: number } }>(
      `/admin/orders/${order?.id}?fields=total`
    )
    const total = read.body.order.total.toFixed(2)
    expect(mail.text?.replace(/,/g, "")).toContain(`الإجمالي: ${total}\u00a0ر.س`)
    expect(mail.text).toContain("المملكة العربية السعودية")

    const lines = await store.staff.get<Lines>(`/admin/orders/${order?.id}?fields=*items`)
    const items = lines.body.order.items.map(({ id, quantity }) => ({ id, quantity }))
    const fulfilled = await store.staff.post<Fulfilled>(
      `/admin/orders/${order?.id}/fulfillments?fields=*fulfillments`,
      { body: { items, location_id: store.stockLocationId } }
    )
    expect(fulfilled.status).toBe(200)
    const [fulfillment] = fulfilled.body.order.fulfillments
    const labels = [
      { tracking_number: "SMSA-1", tracking_url: "https://track.example/1", label_url: "" },
    ]
    const shipped = await store.staff.post(
      `/admin/orders/${order?.id}/fulfillments/${fulfillment.id}/shipments`,
      { body: { items, labels } }
    )
    expect(shipped.status).toBe(200)
    const parcel = await mailFor(email, 2)
    expect(parcel.mail.subject).toBe(`طلبك رقم ${order?.display_id} في الطريق إليك`)
    expect(parcel.mail.text).toContain("https://track.example/1")
    expect(office.for(email)).toHaveLength(2)
  })

  it("a new password is offered to who has an account, and nothing tells who has not", async () => {
    const store = await provisionStore({ port })
    const ask = (identifier: string) =>
      store.shopper.post("/auth/user/emailpass/reset-password", { body: { identifier } })
    const nobody = ours(`nobody@${store.slug}.example`)
    const known = await ask(ours(store.owner.email))
    const unknown = await ask(nobody)
    expect({ status: known.status, text: known.text }).toEqual({
      status: unknown.status,
      text: unknown.text,
    })
    const { mail } = await mailFor(store.owner.email)
    const [, link] = /(http:\S+reset-password\S+)/.exec(mail.text ?? "") ?? []
    const token = /#token=([^&]+)/.exec(link)?.[1]
    const changed = await store.shopper.post("/auth/user/emailpass/update", {
      body: { password: "another-long-password-2" },
      headers: { authorization: `Bearer ${token}` },
    })
    expect(changed.status).toBe(200)
    expect(office.for(nobody)).toEqual([])
  })
})

it("one shopper of two stores hears from each in its own name and colours", async () => {
  const email = ours(`two-${randomBytes(4).toString("hex")}@example.sa`)
  const stores = [await provisionStore(), await provisionStore()]
  await stores[1].staff.post("/admin/store-profile", {
    body: { theme: { preset: "bahr", tokens: { "color-primary": "#123456" } }, locale: "en" },
  })
  for (const store of stores) {
    const product = await createProduct(store)
    await completeCart(store.shopper, await readyCart(store, product.variantId, { email }))
  }
  await mailFor(email, 2)
  const bySender = new Map(
    office.for(email).map(({ mail }) => [mail.replyTo?.[0]?.address, mail.html ?? ""])
  )
  const [first, second] = stores.map(({ owner }) => bySender.get(owner.email) ?? "")
  expect(first).toContain("#2a2230")
  expect(first).not.toContain("#123456")
  expect(second).toContain("#123456")
  expect(second).toMatch(/<html[^>]* lang="en"/)
  expect(second).toContain(`Store ${stores[1].slug}`)
})
