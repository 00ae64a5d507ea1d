import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { noorHero, noorLogo, rimalHero, rimalLogo } from "./heroes"
import { clothes, scarves } from "./noor-clothes"
import type { Scene } from "./noor-stage"
import { things } from "./noor-things"
import { Pen } from "./pen"
import { rimalScenes } from "./rimal-scenes"

const images = join(__dirname, "..", "images")
const bytesMax = 25_000
const heroBytesMax = 60_000

function encode(svg: string, file: string, limit: number, work: string): number {
  const drawn = join(work, "picture.svg")
  const raster = join(work, "picture.png")
  writeFileSync(drawn, svg)
  execFileSync("rsvg-convert", [drawn, "-o", raster])
  for (const quality of [88, 82, 76, 68, 60, 52, 46]) {
    execFileSync("cwebp", [
      "-quiet",
      "-q",
      `${quality}`,
      "-m",
      "6",
      "-sharp_yuv",
      raster,
      "-o",
      file,
    ])
    if (statSync(file).size <= limit) {
      break
    }
  }
  return statSync(file).size
}

function renderStore(store: string, scenes: Record<string, Scene>, only: string | undefined) {
  const work = mkdtempSync(join(tmpdir(), "wasla-pictures-"))
  const folder = join(images, store)
  mkdirSync(folder, { recursive: true })
  for (const [name, scene] of Object.entries(scenes)) {
    if (only && !name.includes(only)) {
      continue
    }
    const pen = new Pen()
    const svg = name === "hero" ? scene(pen) : pen.picture([scene(pen)])
    const limit = name === "hero" ? heroBytesMax : bytesMax
    const size = encode(svg, join(folder, `${name}.webp`), limit, work)
    process.stdout.write(`${store}/${name}.webp ${Math.round(size / 100) / 10} kB\n`)
  }
  rmSync(work, { recursive: true })
}

/**
 * Draws every picture again: `npx tsx demo/pictures/render.ts [part of a name]`. Needs rsvg-convert
 * and cwebp, from Debian's packages librsvg2-bin and webp.
 */
function main(): void {
  const only = process.argv[2]
  renderStore("noor", { ...clothes, ...scarves, ...things, hero: noorHero }, only)
  renderStore("rimal", { ...rimalScenes, hero: rimalHero }, only)
  writeFileSync(join(images, "noor", "logo.svg"), noorLogo())
  writeFileSync(join(images, "rimal", "logo.svg"), rimalLogo())
}

main()
