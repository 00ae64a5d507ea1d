import { spawn } from "node:child_process"
import path from "node:path"
import { stack } from "./stack"

const LAST_WORDS = 3000

/** What a probe is started with. */
export type ProbeOptions = {
  readonly env?: Readonly<Record<string, string>>
  /** Something that the probe must know, such as the stores that it is about. */
  readonly given?: unknown
}

/** A Redis of the stack that its servers don't look into, so that they take no work from it. */
export function asideRedis(): string {
  return stack.redisUrl ? `${stack.redisUrl}/7` : ""
}

/**
 * Runs a file of `probes/` in a process of its own, in the folder of the built server, and gives
 * what it answers: for what can only be seen inside Medusa, such as its router and its engines.
 */
export async function probe<Found>(
  name: string,
  { env = {}, given }: ProbeOptions = {}
): Promise<Found> {
  const child = spawn(
    process.execPath,
    ["--import", require.resolve("tsx"), path.join(__dirname, "probes", `${name}.ts`)].concat(
      JSON.stringify(given ?? null)
    ),
    {
      cwd: stack.serverDirectory,
      env: { ...process.env, ...stack.env, NODE_ENV: "production", ...env },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    }
  )
  let said = ""
  let answered = ""
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()))
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()))
  child.stdio[3]?.on("data", (chunk: Buffer) => (answered += chunk.toString("utf8")))
  const code = await new Promise((resolve) => child.on("close", resolve))
  if (code !== 0) {
    throw new Error(`The probe ${name} ended with ${code}:\n${said.slice(-LAST_WORDS)}`)
  }
  return JSON.parse(answered)
}
