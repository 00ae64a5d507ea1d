import type { MedusaResponse } from "@medusajs/framework/http"
import { redactAnswer } from "../redact-answer"
import type { StaffCaller } from "../staff-caller"

const branches = { location_ids: ["here"], sales_channel_ids: ["web"] }
const nothing: StaffCaller = { kind: "user", id: "user_1", permissions: new Set() }
const contact: StaffCaller = { ...nothing, permissions: new Set(["customers.view_contact"]) }
const support: StaffCaller = { ...nothing, kind: "operator" }

/** What comes out when a route answers with a body. */
function answered(path: string, caller: StaffCaller, body: unknown): unknown {
  let sent: unknown
  const res: Pick<MedusaResponse, "json"> = {
    json: (given: unknown) => {
      sent = given
      return res as MedusaResponse
    },
  }
  redactAnswer(res as MedusaResponse, path, caller)
  res.json(body)
  return sent
}

describe("contact data", () => {
  const order = {
    email: "a@b.example",
    customer: { first_name: "Sara", email: "a@b.example", phone: null },
    shipping_address: { address_1: "Street 1", city: "Riyadh", postal_code: "12211", phone: "1" },
  }

  it("leaves support a first name to speak of, and no more", () => {
    const customer = { first_name: "Sara", last_name: "Al Harbi", email: "a@b.example" }
    const body = { orders: [{ customer }] }
    expect(answered("/admin/orders", support, body)).toEqual({
      orders: [{ customer: { first_name: "Sara", last_name: "***", email: "***" } }],
    })
    expect(answered("/admin/orders", nothing, body)).toEqual({
      orders: [{ customer: { ...customer, email: "***" } }],
    })
  })

  it("is masked wherever it stands, and the rest stays", () => {
    expect(answered("/admin/orders", nothing, { orders: [order] })).toEqual({
      orders: [
        {
          email: "***",
          customer: { first_name: "Sara", email: "***", phone: null },
          shipping_address: {
            address_1: "***",
            city: "Riyadh",
            postal_code: "***",
            phone: "***",
          },
        },
      ],
    })
  })

  it("is shown to who may see it, and of the staff to everybody", () => {
    expect(answered("/admin/orders", contact, { order })).toEqual({ order })
    expect(answered("/Admin/Users/me", nothing, { user: order })).toEqual({ user: order })
  })

  it("is masked in what turns into plain values only when it is sent", () => {
    const body = { toJSON: () => ({ phone: "1", at: new Date(0) }) }
    const plain = { phone: "***", at: "1970-01-01T00:00:00.000Z" }
    expect(answered("/admin/customers", nothing, body)).toEqual(plain)
  })
})

describe("relations", () => {
  const regions = [{ id: "reg_1", orders: [{ id: "order_1" }], cart: { id: "cart_1" } }]

  it("show nothing that takes another permission", () => {
    const cut = [{ id: "reg_1", orders: [], cart: null }]
    expect(answered("/admin/regions", contact, { regions })).toEqual({ regions: cut })
  })

  it("are shown to who has it", () => {
    const names = ["customers.view_contact", "orders.view"] as const
    const caller: StaffCaller = { ...nothing, permissions: new Set(names) }
    expect(answered("/admin/regions", caller, { regions })).toEqual({ regions })
  })
})

describe("branches", () => {
  const kept = { ...contact, branches }
  const level = (location_id: string, stocked_quantity: number) => ({
    location_id,
    stocked_quantity,
  })

  it("are cut from lists, and sums are taken over what is left", () => {
    const item = {
      stocked_quantity: 12,
      location_levels: [level("here", 5), level("there", 7)],
      stock_locations: [{ id: "here" }, { id: "there" }, {}],
    }
    expect(answered("/admin/inventory-items/1", kept, { inventory_item: item })).toEqual({
      inventory_item: {
        stocked_quantity: 5,
        location_levels: [level("here", 5)],
        stock_locations: [{ id: "here" }],
      },
    })
  })

  it("leave no sum whose parts aren't there", () => {
    const body = { inventory_items: [{ stocked_quantity: 12 }], variant: { inventory_quantity: 3 } }
    expect(answered("/admin/products", kept, body)).toEqual({
      inventory_items: [{ stocked_quantity: null }],
      variant: { inventory_quantity: null },
    })
  })

  it("let no order come along with something else", () => {
    const body = { customers: [{ orders: [{ id: "1" }], order: { id: "2" } }] }
    expect(answered("/admin/customers", kept, body)).toEqual({
      customers: [{ orders: [], order: null }],
    })
    const own = { orders: [{ id: "1", sales_channel: { id: "web" } }] }
    expect(answered("/admin/orders", kept, own)).toEqual(own)
  })
})

describe("for the platform's support", () => {
  const person = { id: "user_1", email: "a@b.example" }
  const hidden = { id: "user_1", email: "***" }

  it("masks the staff's e-mails as well", () => {
    for (const path of ["/admin/users", "/admin/Staff", "/admin/customers"]) {
      expect(answered(path, support, { rows: [person] })).toEqual({ rows: [hidden] })
    }
    expect(answered("/admin/users", nothing, { rows: [person] })).toEqual({ rows: [person] })
  })

  it("leaves what was revealed as it is", () => {
    expect(answered("/admin/break-glass/reveals", support, person)).toEqual(person)
  })
})
