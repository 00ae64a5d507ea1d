import { chmodSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Client } from "pg"
import { freePort } from "../../scripts/database/embedded-server"
import { type Running, startProgram } from "../../scripts/stack/processes"

/** A connection pooler in front of the tests' database. */
export type Pooler = { readonly url: string; readonly program: Running }

async function reached(url: string, program: Running): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw new Error(`The pooler did not start; what it said is in ${program.log}`)
}

/** Starts PgBouncer in one of its modes in front of the login of a database's address. */
export async function startPooler(
  command: string,
  mode: "transaction" | "session",
  databaseUrl: string
): Promise<Pooler> {
  const directory = mkdtempSync(path.join(tmpdir(), "pooler-"))
  const behind = new URL(databaseUrl)
  const port = await freePort()
  const name = behind.pathname.slice(1)
  const target = [
    `host=${behind.hostname} port=${behind.port} dbname=${name}`,
    `user=${behind.username} password=${decodeURIComponent(behind.password)}`,
  ].join(" ")
  const settings = path.join(directory, "pgbouncer.ini")
  writeFileSync(
    settings,
    `[databases]\n${name} = ${target}\n[pgbouncer]\nlisten_addr = 127.0.0.1\n` +
      `listen_port = ${port}\nunix_socket_dir =\nauth_type = any\npool_mode = ${mode}\n`
  )
  chmodSync(directory, 0o755)
  // It doesn't run as root.
  const who = process.getuid?.() === 0 ? ["-u", "nobody"] : []
  const program = startProgram({
    name: `pooler-${mode}`,
    command,
    args: [...who, settings],
    logDirectory: directory,
  })
  const url = `postgres://anybody@127.0.0.1:${port}/${name}`
  await reached(url, program)
  return { url, program }
}
