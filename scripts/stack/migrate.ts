import path from "node:path"
import { readFileSync } from "node:fs"
import { startProgram } from "./processes"

/**
 * Brings the database to this version, by the same command that an operator runs.
 * @throws an Error with what the command said when it fails
 */
export async function migrateDatabase(databaseUrl: string, logDirectory: string): Promise<string> {
  const running = startProgram({
    name: "migrate",
    command: process.execPath,
    args: ["--import", "tsx", path.resolve("scripts/db-migrate.ts")],
    env: { ...process.env, DATABASE_URL: databaseUrl },
    logDirectory,
  })
  const code = await running.ended
  const said = readFileSync(running.log, "utf8")
  if (code !== 0) {
    throw new Error(`The database could not be brought to this version:\n${said.slice(-3000)}`)
  }
  return said
}
