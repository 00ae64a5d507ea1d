const MENU_MODULE = "\0virtual:medusa/menu-items"
const GENERATED_START = "export default {"

/**
 * A Vite plugin for the admin: a route whose config has no label gets no sidebar item.
 *
 * That is what `defineRouteConfig` promises, but Medusa decides it from the source at build time,
 * when nobody knows on whose host the admin will be open. This decides it again in the browser.
 */
export function menuItemsByLabel() {
  return {
    name: "wasla:menu-items-by-label",
    transform(code: string, id: string): { code: string; map: null } | null {
      if (id !== MENU_MODULE) {
        return null
      }
      if (!code.includes(GENERATED_START)) {
        throw new Error(`${MENU_MODULE.slice(1)} is no longer generated as "${GENERATED_START}".`)
      }
      return { code: onlyLabelled(code), map: null }
    },
  }
}

function onlyLabelled(code: string): string {
  return [
    code.replace(GENERATED_START, "const generated = {"),
    "const menuItems = generated.menuItems.filter((item) => Boolean(item.label))",
    "export default { ...generated, menuItems }",
  ].join("\n")
}
