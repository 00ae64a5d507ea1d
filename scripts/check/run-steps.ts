import { spawnSync } from "node:child_process"
import { delimiter, resolve } from "node:path"
import type { Step } from "./steps"

/** How a step ended, and what its tool said if that matters. */
export type Outcome = { name: string; state: "kept" | "broken" | "left out"; text: string }

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

function runTool([tool, ...args]: readonly string[], path: string) {
  const bin = resolve("node_modules/.bin")
  return spawnSync(tool, args, {
    encoding: "utf8",
    env: { ...process.env, PATH: `${bin}${delimiter}${path}`, NO_COLOR: "1" },
    maxBuffer: 256 * 1024 * 1024,
  })
}

/** Runs one step and says nothing of a tool that is content. */
export function runStep(step: Step, strict: boolean, path: string): Outcome {
  const lacking = step.missing?.()
  if (lacking) {
    const state = strict ? "broken" : "left out"
    return { name: step.name, state, text: `${state.padEnd(8)} ${step.name}: ${lacking}\n` }
  }
  const started = Date.now()
  const { status, stdout, stderr, error } = runTool(step.command, path)
  if (status === 0) {
    return { name: step.name, state: "kept", text: `kept     ${step.name} (${seconds(started)})\n` }
  }
  const said = error ? error.message : `${stdout}${stderr}`.trim()
  const head = `broken   ${step.name} (${seconds(started)}): ${step.rule}\n`
  return {
    name: step.name,
    state: "broken",
    text: `${head}instead: ${step.instead}\n\n${said}\n\n`,
  }
}
