import { readFileSync, writeFileSync } from "node:fs"
import { permissionsPage } from "./permissions-page/page"

const PATH = "docs/reference/permissions.md"

async function main(): Promise<void> {
  const page = await permissionsPage(PATH)
  if (!process.argv.includes("--check")) {
    writeFileSync(PATH, page)
    return
  }
  if (readFileSync(PATH, "utf8") !== page) {
    process.stderr.write(`${PATH} is not what the code says: run npm run docs:permissions.\n`)
    process.exitCode = 1
  }
}

void main()
