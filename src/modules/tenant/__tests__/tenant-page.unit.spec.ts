import fc from "fast-check"
import { countQuery, encodeCursor, pageQuery, TENANT_ORDERS } from "../tenant-page"

const refused = expect.objectContaining({ type: "invalid_data", code: "tenant.cursor_invalid" })

describe("a page of stores", () => {
  it.each(["-created_at", "created_at"] as const)("goes on after the cursor, by %s", (order) => {
    const id = fc.stringMatching(/^ten_[0-9A-Z]{26}$/)
    const place = fc.integer({ min: 0, max: 4_102_444_800_000_000 }).map(String)
    fc.assert(
      fc.property(id, place, (id, place) => {
        const { bindings } = pageQuery({ limit: 5, order, cursor: encodeCursor({ id, place }) })
        expect(bindings).toEqual([place, id, 6])
      })
    )
  })

  it("takes a cursor only with the order it was made for", () => {
    const cursor = encodeCursor({ id: "ten_1", place: "noor" })
    expect(pageQuery({ limit: 5, order: "slug", cursor }).bindings).toEqual(["noor", "ten_1", 6])
    expect(() => pageQuery({ limit: 5, order: "created_at", cursor })).toThrow(refused)
  })

  it("refuses any text that isn't a cursor, and never fails otherwise", () => {
    const forged = fc.json().map((text) => Buffer.from(text).toString("base64url"))
    const order = fc.constantFrom(...TENANT_ORDERS)
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), forged), order, (cursor, order) => {
        expect(() => pageQuery({ limit: 5, order, cursor })).toThrow(refused)
      })
    )
  })

  it("counts with the same filters, and takes wildcards literally", () => {
    const filter = { q: "50%_\\", status: "active" as const }
    const counted = countQuery(filter)
    const pattern = "%50\\%\\_\\\\%"
    expect(counted.bindings).toEqual(["active", pattern, pattern, pattern])
    const page = pageQuery({ ...filter, limit: 20, order: "slug" })
    expect(page.bindings).toEqual([...counted.bindings, 21])
  })
})
