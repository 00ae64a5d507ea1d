import { cpus, totalmem } from "node:os"
import type { Client } from "pg"

/** When and on what a benchmark ran, in one sentence. */
export async function machine(client: Client): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>("show server_version")
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return (
    `${new Date().toISOString().slice(0, 10)}, ${processors.length} cores ` +
    `(${processors[0].model.trim()}), ${memory} GB of memory, Node ${process.versions.node}, ` +
    `PostgreSQL ${rows[0].server_version.split(" ")[0]} with its default durability; client, ` +
    "server and database on the same machine."
  )
}
