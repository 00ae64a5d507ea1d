import { build } from "./stack/build"

/** Builds the server with its admin, then the storefront: `npm run build`. */
async function main(): Promise<void> {
  for (const target of ["server", "storefront"]) {
    process.stdout.write(`Building the ${target} …\n`)
    await build(target)
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
