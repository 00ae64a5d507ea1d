import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { Client } from "pg"
import { startProgram } from "../stack/processes"

// There while the demo is being made, so that a seeding that was cut short is completed.
const unfinished = (logDirectory: string) => path.join(logDirectory, "seeding-unfinished")

/** Whether the database has its stores, the demo's or somebody else's. */
export async function hasStores(databaseUrl: string, logDirectory: string): Promise<boolean> {
  if (existsSync(unfinished(logDirectory))) {
    return false
  }
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ some: boolean }>(
      "select exists (select from tenant) as some"
    )
    return rows[0].some
  } finally {
    await client.end()
  }
}

/** Fills the database with the two demo stores, by the workflows that merchants use. */
export async function seedDemo(env: NodeJS.ProcessEnv, logDirectory: string): Promise<void> {
  writeFileSync(unfinished(logDirectory), "")
  const running = startProgram({
    name: "seed-demo",
    command: process.execPath,
    // From the sources, since a build holds programs and no pictures.
    args: ["--import", "tsx", path.resolve("scripts/seed.ts")],
    env,
    logDirectory,
  })
  if ((await running.ended) !== 0) {
    const said = readFileSync(running.log, "utf8").slice(-3000)
    throw new Error(`The demo stores could not be made:\n${said}`)
  }
  rmSync(unfinished(logDirectory))
}
