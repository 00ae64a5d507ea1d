import { execFileSync } from "node:child_process"
import type { Running } from "../../scripts/stack/processes"

/** How many megabytes of memory a program holds at the moment. */
export function memoryOf({ pid }: Running): number {
  const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })
  return Math.round(Number(kilobytes.trim()) / 1024)
}
