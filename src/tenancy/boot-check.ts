import { Client } from "pg"
import { IsolationError } from "./errors"
import { isolationFindings, roleFindings } from "./row-security/verify"

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

async function backendOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid")
  return rows[0].pid
}

/**
 * Whether something between us and PostgreSQL gives one client's session to another between two
 * statements. The tenant lives in the session, so that must not be.
 */
export async function sessionsMove(url: string): Promise<boolean> {
  const [first, second] = [await connected(url), await connected(url)]
  try {
    const before = await backendOf(first)
    // A pooler that lends sessions per transaction now lends the first client's to the second.
    await second.query("begin")
    await backendOf(second)
    const after = await backendOf(first)
    await second.query("rollback")
    return before !== after
  } finally {
    await Promise.all([first.end(), second.end()])
  }
}

/**
 * Refuses a database in which stores could see each other: the wrong login, an unclassified table,
 * a missing rule or key, or a pooler that moves sessions between clients.
 * @throws IsolationError with everything that was found
 */
export async function checkIsolation(url: string): Promise<void> {
  const client = await connected(url)
  try {
    const findings = [...(await roleFindings(client)), ...(await isolationFindings(client))]
    if (await sessionsMove(url)) {
      findings.push("a connection pooler moves sessions between clients: use session pooling")
    }
    if (findings.length) {
      throw new IsolationError(findings)
    }
  } finally {
    await client.end()
  }
}
