import { describe, expect, it } from "vitest"
import { readValues, toAddress, validate } from "../form"

function filled(changes: Record<string, string> = {}) {
  const form = new FormData()
  const fields = {
    first_name: "سارة",
    last_name: "العتيبي",
    email: "sara@example.com",
    phone: "٠٥٠١٢٣٤٥٦٧",
    region: "الرياض",
    city: "الرياض",
    district: "العليا",
    street: "شارع التحلية",
    building_number: "٧٣٤١",
    postal_code: "12345",
    short_address: "rrrd 2929",
    shipping_option: "so_1",
    payment_provider: "pp_system_default",
    ...changes,
  }
  Object.entries(fields).forEach(([name, value]) => form.set(name, value))
  return readValues(form)
}

describe("checkout form", () => {
  it("takes a Saudi address and writes it as orders keep it", () => {
    const values = filled()
    expect(validate(values)).toEqual({})
    expect(toAddress(values, "sa")).toMatchObject({
      phone: "+966501234567",
      address_1: "7341 شارع التحلية",
      address_2: "العليا",
      province: "الرياض",
      country_code: "sa",
      metadata: { building_number: "7341", short_address: "RRRD2929" },
    })
  })

  it("names each field that needs attention", () => {
    const values = filled({ email: "sara@", postal_code: "123", city: " ", region: "Texas" })
    expect(Object.keys(validate(values))).toEqual(["email", "region", "city", "postal_code"])
  })

  it("lets the short address be empty but not wrong", () => {
    expect(validate(filled({ short_address: "" }))).toEqual({})
    expect(validate(filled({ short_address: "12RR" }))).toHaveProperty("short_address")
  })
})
