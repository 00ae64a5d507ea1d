import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { startProgram } from "../stack/processes"

type Locked = {
  readonly version?: string
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly extraneous?: boolean
}

// A lock file also names packages of other systems, and some that nothing needs any more.
const mayBeAbsent = (entry: Locked) =>
  Boolean(entry.optional || entry.devOptional || entry.extraneous)

/** Whether a folder has the packages that its lock file names. */
export function isInstalled(directory: string): boolean {
  const lock = path.join(directory, "package-lock.json")
  const installed = path.join(directory, "node_modules/.package-lock.json")
  if (!existsSync(installed)) {
    return false
  }
  const wanted = JSON.parse(readFileSync(lock, "utf8")).packages
  const present = JSON.parse(readFileSync(installed, "utf8")).packages
  return Object.entries<Locked>(wanted).every(
    ([name, entry]) => !name || mayBeAbsent(entry) || present[name]?.version === entry.version
  )
}

/** Installs a folder's packages exactly as its lock file names them. */
export async function install(directory: string, logDirectory: string): Promise<void> {
  const running = startProgram({
    name: `install-${path.basename(path.resolve(directory))}`,
    command: "npm",
    args: ["ci", "--no-audit", "--no-fund"],
    cwd: directory,
    env: process.env,
    logDirectory,
  })
  if ((await running.ended) !== 0) {
    const said = readFileSync(running.log, "utf8").slice(-2000)
    throw new Error(`The packages could not be installed:\n${said}`)
  }
}
