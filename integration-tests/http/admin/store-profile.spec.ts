import { client } from "../../client"
import { provisionStore, type TestStore } from "../../factories/store"

let store: TestStore
let other: TestStore

beforeAll(async () => {
  store = await provisionStore()
  other = await provisionStore()
})

describe("a store's profile", () => {
  it("is its own staff's to read and to change", async () => {
    const changes = {
      name_ar: "نور",
      name_en: "Noor",
      locale: "en",
      time_zone: "Asia/Dubai",
      vat_number: "300000000000003",
      contact_email: "hello@noor.example",
      contact_phone: "+966 50 000 0000",
      theme: { preset: "bahr", tokens: { "--color-primary": "#0f766e" } },
    }
    const answer = await store.staff.post("/admin/store-profile", { body: changes })
    expect(answer).toMatchObject({ status: 200, body: { profile: { ...changes, id: store.id } } })
    const untouched = await other.staff.get("/admin/store-profile")
    expect(untouched.body).toMatchObject({ profile: { id: other.id, locale: "ar" } })
  })

  it.each([
    { slug: "another" },
    { status: "closed" },
    { currency_code: "usd" },
    { contact_email: "nobody" },
    { theme: { preset: "unknown" } },
    { name_en: "line\nbreak" },
    { vat_number: "<script>" },
  ])("doesn't take %j", async (body) => {
    expect(await store.staff.post("/admin/store-profile", { body })).toMatchObject({ status: 400 })
  })

  it("isn't a stranger's, nor another store's staff's", async () => {
    const anonymous = client({ host: store.host })
    expect(await anonymous.get("/admin/store-profile")).toMatchObject({ status: 401 })
    const stranger = anonymous.with(other.staff.headers)
    expect(await stranger.get("/admin/store-profile")).toMatchObject({ status: 401 })
  })
})
