// Runs one of the TypeScript programs of this folder, installing the packages first when they are
// missing. It is plain JavaScript because it must work before anything is installed.
import { spawn, spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const ROOT = fileURLToPath(new URL("..", import.meta.url))
const [program, ...rest] = process.argv.slice(2)

function stop(sentence) {
  process.stderr.write(`\n  ${sentence}\n\n`)
  process.exit(1)
}

const [major, minor] = process.versions.node.split(".").map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Wasla needs Node 20.19 or newer; this is ${process.versions.node}.`)
}

// A lock file also names packages of other systems, and some that nothing needs any more.
const mayBeAbsent = (entry) => entry.optional || entry.devOptional || entry.extraneous

function isInstalled() {
  const marker = `${ROOT}node_modules/.package-lock.json`
  if (!existsSync(marker)) {
    return false
  }
  const wanted = JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8")).packages
  const present = JSON.parse(readFileSync(marker, "utf8")).packages
  return Object.entries(wanted).every(
    ([name, entry]) => !name || mayBeAbsent(entry) || present[name]?.version === entry.version
  )
}

if (!isInstalled()) {
  process.stdout.write("  … Installing the packages; this takes a minute or two\n")
  const result = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  })
  if (result.status !== 0) {
    stop("The packages could not be installed; npm says why above.")
  }
  process.stdout.write("  ✓ The packages are installed\n")
}

const child = spawn(process.execPath, ["--import", "tsx", program, ...rest], {
  cwd: ROOT,
  stdio: "inherit",
})
// Ctrl-C reaches the program too, which stops its servers and then ends; we wait for that.
process.on("SIGINT", () => undefined)
process.on("SIGTERM", () => child.kill("SIGTERM"))
child.on("close", (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
