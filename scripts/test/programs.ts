import { spawnSync } from "node:child_process"
import { findProgram } from "../stack/redis"

/** A program that some suites need, and where it comes from. */
export type Needed = { readonly program: string; readonly packages: readonly string[] }

/** What the suites need besides Node and PostgreSQL, which npm brings. */
export const NEEDED: readonly Needed[] = [
  { program: "redis-server", packages: ["redis-server"] },
  { program: "chromium", packages: ["chromium", "chromium-driver", "fonts-noto-core"] },
  { program: "pgbouncer", packages: ["pgbouncer"] },
]

const mayInstall = () => process.getuid?.() === 0 && findProgram("apt-get") !== undefined

function apt(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  return spawnSync("apt-get", [...args, "-qq"], { env, stdio: "ignore" }).status === 0
}

/**
 * Brings missing programs from Debian's packages where this user may install.
 * @returns those that are still missing
 */
export function bringPrograms(say: (text: string) => void): Needed[] {
  const missing = NEEDED.filter(({ program }) => !findProgram(program))
  if (missing.length && mayInstall()) {
    const packages = missing.flatMap((needed) => needed.packages)
    say(`installing ${packages.join(", ")}`)
    apt(["update"])
    apt(["install", "-y", "--no-install-recommends", ...packages])
  }
  return missing.filter(({ program }) => !findProgram(program))
}
