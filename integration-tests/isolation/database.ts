import { Client } from "pg"
import { stack } from "../stack"

/** What a session's tenant setting holds: a store, nothing, or an empty text. */
export type Setting = string | undefined

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

/** Connects as requests do, by the login that serves them. */
export async function asRequest(setting: Setting): Promise<Client> {
  const client = await connected(stack.appUrl)
  if (setting !== undefined) {
    await client.query("select set_config('app.tenant_id', $1, false)", [setting])
  }
  return client
}

/** Connects as the server's administrator, whom no rule binds: to prepare and to look. */
export async function asAdministrator(): Promise<Client> {
  return connected(stack.databaseUrl)
}

/** Runs work on a connection and closes it. */
export async function using<Result>(
  connecting: Promise<Client>,
  work: (client: Client) => Promise<Result>
): Promise<Result> {
  const client = await connecting
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** What a statement did: the rows it touched, or the code of its error. */
export type Outcome = { readonly rows: number } | { readonly code: string; readonly key?: string }

/** Runs a statement and takes it back. */
export async function attempt(
  client: Client,
  sql: string,
  values: readonly unknown[] = []
): Promise<Outcome> {
  await client.query("begin")
  try {
    const { rowCount } = await client.query(sql, [...values])
    return { rows: rowCount ?? 0 }
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string }
    return { code: code ?? String(error), key: constraint }
  } finally {
    await client.query("rollback")
  }
}
