import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { CLIENTS, clientTypes } from "./contract/clients"
import { allowsBreaking, breakingChanges } from "./contract/compare"
import { makeDocument } from "./contract/document"
import { postmanOf } from "./contract/postman"
import { type Schema, within } from "./contract/schema"

const RELEASED = "docs/reference/openapi-released.json"
const checks = process.argv.includes("--check")
const releases = process.argv.includes("--release")

function written(value: Schema): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

async function generate(document: Schema): Promise<Map<string, string>> {
  const files = new Map([
    ["docs/reference/openapi.json", written(document)],
    ["docs/reference/postman.json", written(postmanOf(document))],
  ])
  for (const { file, paths } of CLIENTS) {
    files.set(file, await clientTypes(document, paths))
  }
  return files
}

function unlike([file, text]: [string, string]): boolean {
  return !existsSync(file) || readFileSync(file, "utf8") !== text
}

/** What the document breaks for clients of the released one, unless the version says so. */
function broken(document: Schema): string[] {
  const released: Schema = JSON.parse(readFileSync(RELEASED, "utf8"))
  const versions = [released, document].map((one) => String(within(one, "info").version))
  return allowsBreaking(versions[0], versions[1]) ? [] : breakingChanges(released, document)
}

async function main(): Promise<number> {
  const document = await makeDocument()
  const files = await generate(document)
  if (releases) {
    files.set(RELEASED, written(document))
  }
  const changed = [...files].filter(unlike)
  if (!checks) {
    for (const [file, text] of changed) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }
  const drift = checks ? changed.map(([file]) => `${file} is not what the sources make of it`) : []
  const breaks = broken(document)
  const about = breaks.length > 0 ? ["This breaks clients of the released API:", ...breaks] : []
  const said = [...drift, ...about].join("\n")
  process.stdout.write(said ? `${said}\n` : "")
  return said ? 1 : 0
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  }
)
