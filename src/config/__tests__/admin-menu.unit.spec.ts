import medusa from "@medusajs/admin-vite-plugin"
import { resolve } from "node:path"
import { runInNewContext } from "node:vm"
import { menuItemsByLabel } from "../admin-menu"

const MENU_MODULE = "\0virtual:medusa/menu-items"

type MenuPlugin = { load(id: string): Promise<{ code: string }> }
type MenuItem = { path: string }

async function generatedMenu(): Promise<string> {
  const plugin = medusa({ sources: [resolve(__dirname, "../../admin")] }) as MenuPlugin
  return (await plugin.load(MENU_MODULE)).code
}

/** Runs the generated module with a label for the named paths only. */
function shownMenu(code: string, labelled: string[]): string[] {
  const runnable = code
    .replace(/^import .*$/gm, "")
    .replace(/label: RouteConfig\d+\.label,([^}]*?)path: "([^"]+)"/g, (_, rest, path) => {
      return `label: ${labelled.includes(path) ? `"${path}"` : "undefined"},${rest}path: "${path}"`
    })
    .replace(/RouteConfig\d+\.\w+/g, "undefined")
    .replace("export default", "result =")
  const context: { result?: { menuItems: MenuItem[] } } = {}
  runInNewContext(runnable, context)
  return (context.result?.menuItems ?? []).map((item) => item.path).sort()
}

describe("menuItemsByLabel", () => {
  const plugin = menuItemsByLabel()

  it("leaves every other module alone", () => {
    expect(plugin.transform("export default {}", "\0virtual:medusa/routes")).toBeNull()
  })

  it("drops the items that have no label where the admin is open", async () => {
    const { code } = plugin.transform(await generatedMenu(), MENU_MODULE) ?? { code: "" }
    const store = ["/wasla", "/wasla/store-profile"]
    const platform = ["/wasla", "/wasla/stores"]
    expect(shownMenu(code, store)).toEqual(store)
    expect(shownMenu(code, platform)).toEqual(platform)
  })

  it("stops the build when Medusa generates the menu in another way", () => {
    expect(() => plugin.transform("export { menu as default }", MENU_MODULE)).toThrow(
      "no longer generated"
    )
  })
})
