import { addressList } from "../address-list"

describe("a list of addresses", () => {
  const list = addressList(["127.0.0.1", "::1", "10.4.0.0/16"])

  it.each(["127.0.0.1", "::1", "10.4.200.9"])("holds %s", (address) => {
    expect(list.includes(address)).toBe(true)
  })

  it.each(["127.0.0.2", "10.5.0.1", "::2", "unknown", ""])("doesn't hold %j", (address) => {
    expect(list.includes(address)).toBe(false)
  })

  it("refuses what is not an address", () => {
    expect(() => addressList(["storefront"])).toThrow("storefront")
  })
})
