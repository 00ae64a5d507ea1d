import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import { actingSetting } from "./actor"
import { scopeConflictTargets } from "./conflict-targets"
import { requireTenant } from "./tenant-context"

type ReadyForQuery = { readonly status: "I" | "T" | "E" }

/** A raw `pg` connection of the pool, with what the kernel keeps on it. */
type PooledConnection = {
  query(statement: string | { text: string }, ...rest: unknown[]): unknown
  connection: { on(event: "readyForQuery", listener: (message: ReadyForQuery) => void): void }
  /** Knex closes a connection that carries this instead of handing it out again. */
  __knex__disposed?: Error
  /** The tenant that this session's setting names at the moment. */
  tenantId?: string
  /** The actor that this session's setting names; empty without one. */
  acting?: string
  /** Statements sent and not answered yet. */
  pendingStatements: number
  transactionStatus: ReadyForQuery["status"]
}

/** The parts of Knex's client that the kernel takes the place of. */
type PoolClient = {
  acquireConnection(): Promise<PooledConnection>
  releaseConnection(connection: PooledConnection): Promise<void>
  acquireRawConnection(): Promise<PooledConnection>
}

/** Counts for the tests and for metrics: how often the setting was really sent. */
export const connectionCounts = { handedOut: 0, tenantSet: 0, discarded: 0 }

/** Follows the session's state, and lets upserts name their key as Medusa knows it. */
function watch(connection: PooledConnection): PooledConnection {
  const send = connection.query.bind(connection)
  connection.pendingStatements = 0
  connection.transactionStatus = "I"
  connection.connection.on("readyForQuery", ({ status }) => {
    connection.pendingStatements -= 1
    connection.transactionStatus = status
  })
  connection.query = (statement, ...rest) => {
    connection.pendingStatements += 1
    if (typeof statement === "string") {
      return send(scopeConflictTargets(statement), ...rest)
    }
    if (statement.text) {
      statement.text = scopeConflictTargets(statement.text)
    }
    return send(statement, ...rest)
  }
  return connection
}

function discard(connection: PooledConnection, why: string): void {
  connectionCounts.discarded += 1
  connection.__knex__disposed = new Error(why)
}

const NAME_SESSION =
  "select set_config('app.tenant_id', $1, false), set_config('app.actor', $2, false)"

async function nameSession(
  connection: PooledConnection,
  tenantId: string,
  acting: string
): Promise<void> {
  // Unknown until the server has answered, so that a failure can't leave a wrong belief behind.
  connection.tenantId = undefined
  await connection.query(NAME_SESSION, [tenantId, acting])
  connection.tenantId = tenantId
  connection.acting = acting
  connectionCounts.tenantSet += 1
}

function governClient(client: PoolClient): void {
  const acquireRaw = client.acquireRawConnection.bind(client)
  const acquire = client.acquireConnection.bind(client)
  const release = client.releaseConnection.bind(client)

  client.acquireRawConnection = async () => watch(await acquireRaw())

  client.acquireConnection = async () => {
    // Read before the first await: on a busy pool the rest may run in the context of whoever
    // gave the connection back.
    const { tenantId, actor, requestId } = requireTenant()
    const acting = actingSetting(actor, requestId)
    const connection = await acquire()
    connectionCounts.handedOut += 1
    if (connection.tenantId === tenantId && connection.acting === acting) {
      return connection
    }
    try {
      await nameSession(connection, tenantId, acting)
      return connection
    } catch (error) {
      discard(connection, "the tenant could not be set")
      await release(connection)
      throw error
    }
  }

  client.releaseConnection = async (connection) => {
    // A request that was cut off may leave a statement or a transaction behind.
    if (connection.pendingStatements > 0 || connection.transactionStatus !== "I") {
      discard(connection, "returned in the middle of a statement or a transaction")
    }
    await release(connection)
  }
}

/** Settings of the pool that serves requests. */
export type ConnectionOptions = {
  readonly url: string
  readonly poolMax: number
}

/**
 * Opens the pool that all of Medusa's modules share. Each connection that leaves it names the
 * tenant, and the actor if there is one, of the work that asked for it; work without a tenant gets
 * none.
 */
export function openTenantConnection(options: ConnectionOptions): Knex {
  const knex: Knex = ModulesSdkUtils.createPgConnection({
    clientUrl: options.url,
    schema: "public",
    driverOptions: {},
    pool: { min: 0, max: options.poolMax, idleTimeoutMillis: 60_000 },
  })
  governClient(knex.client as PoolClient)
  return knex
}
