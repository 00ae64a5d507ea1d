import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { adminOwn } from "../admin-own"

const PLACES = [
  "@medusajs/dashboard/dist",
  "@medusajs/draft-order/.medusa/server/src/admin",
  "react-country-flag/dist",
]

/** Every module of the dashboard that a build could read. */
function modules(): { id: string; code: string }[] {
  return PLACES.flatMap((place) => {
    const folder = path.resolve("node_modules", place)
    const names = readdirSync(folder).filter((name) => /\.m?js$/.test(name))
    return names.map((name) => {
      const id = path.join(folder, name)
      return { id, code: readFileSync(id, "utf8") }
    })
  })
}

describe("what the admin changes of the dashboard", () => {
  const plugin = adminOwn()
  const changed = modules().flatMap(({ id, code }) => plugin.transform(code, id)?.code ?? [])

  it("is all still there", () => {
    expect(() => plugin.buildEnd()).not.toThrow()
  })

  it("leaves no picture to a stranger's server and no name but ours in the title", () => {
    expect(changed.some((code) => code.includes("cdnUrl + countryCode"))).toBe(false)
    expect(changed.some((code) => code.includes("${pageTitle} - Medusa"))).toBe(false)
  })

  it("stops the build when there is nothing to change", () => {
    expect(() => adminOwn().buildEnd()).toThrow("no longer has")
  })
})
