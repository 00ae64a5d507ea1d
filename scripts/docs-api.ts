import { writeFileSync } from "node:fs"
import { makeDocument } from "./contract/document"

async function main(): Promise<void> {
  const document = await makeDocument()
  writeFileSync("docs/reference/openapi.json", `${JSON.stringify(document, null, 1)}\n`)
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  }
)
