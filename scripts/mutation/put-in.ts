import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { Client } from "pg"
import { isolationFindings } from "../../src/tenancy/row-security/verify"
import { freePort } from "../database/embedded-server"
import { startApi } from "../stack/servers"
import type { TestStack } from "../stack/test-stack"
import type { CodeMutant, DatabaseMutant } from "./mutant"

const COPY = path.resolve(".wasla/mutation/server")

async function onDatabase<Result>(
  stack: TestStack,
  work: (client: Client) => Promise<Result>
): Promise<Result> {
  const client = new Client({ connectionString: stack.databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Puts a fault into the database while the work is done, and takes it out again.
 * @throws an Error when the database is not as declared afterwards
 */
export async function withDatabaseMutant<Result>(
  mutant: DatabaseMutant,
  stack: TestStack,
  work: (stack: TestStack) => Promise<Result>
): Promise<Result> {
  await onDatabase(stack, (client) => client.query(mutant.apply))
  const takeOut = () => onDatabase(stack, (client) => client.query(mutant.undo))
  const result = await work(stack).finally(takeOut)
  const left = await onDatabase(stack, isolationFindings)
  if (left.length) {
    throw new Error(`"${mutant.name}" was not taken out again:\n  ${left.join("\n  ")}`)
  }
  return result
}

/** Makes a copy of the built server to put faults into. */
export function copyServer(): void {
  rmSync(COPY, { recursive: true, force: true })
  cpSync(path.resolve(".medusa/server"), COPY, { recursive: true, verbatimSymlinks: true })
}

function patched(mutant: CodeMutant, text: string): string {
  const places = text.split(mutant.find).length - 1
  if (places !== 1) {
    throw new Error(
      `"${mutant.name}": its text stands ${places} times in ${mutant.file}, not once. ` +
        "The code has changed: change scripts/mutation/code-mutants.ts with it."
    )
  }
  return text.split(mutant.find).join(mutant.replace)
}

async function serving<Result>(
  stack: TestStack,
  work: (stack: TestStack) => Promise<Result>
): Promise<Result> {
  const memory = await freePort()
  const { env, logDirectory } = stack
  const options = { name: "api-mutant", port: memory, env, logDirectory, directory: COPY }
  const server = await startApi(options)
  try {
    return await work({ ...stack, ports: { memory } })
  } finally {
    await server.stop()
  }
}

/**
 * Puts a fault into the copy of the server while the work is done, and takes it out again.
 * @throws an Error when the text to replace isn't there exactly once
 */
export async function withCodeMutant<Result>(
  mutant: CodeMutant,
  stack: TestStack,
  work: (stack: TestStack) => Promise<Result>
): Promise<Result> {
  const file = path.join(COPY, "src", mutant.file)
  const right = readFileSync(file, "utf8")
  const faulty = { ...stack, serverDirectory: COPY }
  writeFileSync(file, patched(mutant, right))
  try {
    return await (mutant.served ? serving(faulty, work) : work(faulty))
  } finally {
    writeFileSync(file, right)
  }
}
