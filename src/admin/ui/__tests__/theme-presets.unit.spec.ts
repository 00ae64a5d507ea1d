import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { THEME_PRESETS } from "../theme-presets"

const STYLES = resolve(__dirname, "../../../../storefront/theme/presets.css")

/** What the storefront's style sheet gives a preset first, before any dark variant of it. */
function storefrontColours(styles: string, preset: string): Map<string, string> {
  const start = styles.indexOf(`[data-theme="${preset}"]`)
  const block = styles.slice(start, styles.indexOf("}", start))
  const found = block.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6})/g)
  return new Map([...found].map(([, name, colour]) => [name, colour]))
}

describe("previews of the looks", () => {
  const styles = readFileSync(STYLES, "utf8")

  it.each(Object.entries(THEME_PRESETS))(
    "%s looks as it does in the storefront",
    (preset, look) => {
      const colours = storefrontColours(styles, preset)
      for (const [name, colour] of Object.entries(look)) {
        expect([name, colours.get(name)]).toEqual([name, colour])
      }
    }
  )
})
