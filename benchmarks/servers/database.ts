import path from "node:path"
import { Client } from "pg"
import { startEmbeddedServer } from "../../scripts/database/embedded-server"
import { prepareCounting } from "../measure/statements"

/** Where benchmarks keep their servers' files; a run starts with new databases. */
export const HOME = path.resolve(".wasla/bench")

/** Where the servers' output goes. */
export const LOGS = path.join(HOME, "logs")

/** The PostgreSQL server of a benchmark, durable as in production. */
export type BenchServer = {
  readonly admin: Client
  /** Drops the database of that name if there is one, makes it again, and gives its address. */
  freshDatabase(name: string): Promise<string>
  stop(): Promise<void>
}

/** Opens one connection to an address. */
export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

/** Ending this process by its exit ends the servers that it started, too. */
function endServersWithUs(): void {
  process.once("SIGINT", () => process.exit(130))
  process.once("SIGTERM", () => process.exit(143))
}

/** Starts PostgreSQL with statement counting at hand, but switched off. */
export async function startDatabase(): Promise<BenchServer> {
  endServersWithUs()
  const server = await startEmbeddedServer({
    directory: path.join(HOME, "postgres"),
    settings: ["shared_preload_libraries=pg_stat_statements"],
  })
  const admin = await connect(server.adminUrl)
  await prepareCounting(admin)
  return {
    admin,
    freshDatabase: async (name) => {
      await admin.query(`drop database if exists ${name} with (force)`)
      await admin.query(`create database ${name}`)
      const url = new URL(server.adminUrl)
      url.pathname = `/${name}`
      return url.toString()
    },
    stop: async () => {
      await admin.end()
      await server.stop()
    },
  }
}
