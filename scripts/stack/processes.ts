import { type ChildProcess, spawn } from "node:child_process"
import { createWriteStream, mkdirSync } from "node:fs"
import path from "node:path"

/** A program that was started beside this one. */
export type Running = {
  readonly name: string
  readonly pid: number | undefined
  /** File that holds everything the program printed. */
  readonly log: string
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>
  /** Settles when it ends by itself. */
  readonly ended: Promise<number | null>
}

export type ProgramOptions = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly logDirectory: string
}

const STOP_PATIENCE_MS = 15_000

async function stopped(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return
  }
  child.kill("SIGTERM")
  const impatient = setTimeout(() => child.kill("SIGKILL"), STOP_PATIENCE_MS)
  await ended
  clearTimeout(impatient)
}

/** Starts a program, its output going to a file of its own. */
export function startProgram(options: ProgramOptions): Running {
  mkdirSync(options.logDirectory, { recursive: true })
  const log = path.join(options.logDirectory, `${options.name}.log`)
  const output = createWriteStream(log)
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
    // Ctrl-C reaches only us: we stop the others in the right order.
    detached: true,
  })
  child.stdout.pipe(output)
  child.stderr.pipe(output)
  const ended = new Promise<number | null>((resolve) => {
    child.on("error", () => resolve(1))
    child.on("close", resolve)
  })
  // A server left behind would keep its port.
  const kill = () => void child.kill("SIGKILL")
  process.on("exit", kill)
  void ended.then(() => process.off("exit", kill))
  return { name: options.name, pid: child.pid, log, ended, stop: () => stopped(child, ended) }
}

/** Waits until an address answers with success, or the program behind it ends, or time is up. */
export async function answering(url: string, program: Running, patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs
  let gone = false
  void program.ended.then(() => (gone = true))
  while (Date.now() < until && !gone) {
    try {
      const response = await fetch(url)
      await response.arrayBuffer()
      if (response.ok) {
        return
      }
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`${program.name} did not start; what it said is in ${program.log}`)
}
