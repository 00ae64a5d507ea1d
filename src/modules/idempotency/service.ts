import { randomUUID } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaError,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"
import { payloadMismatch } from "./errors"
import { IdempotencyKey } from "./models/idempotency-key"

type ServiceContext = Context<SqlEntityManager>

/** A request as it asks for its key. */
export type KeyClaim = { scope: string; key: string; fingerprint: string }

/** What became of a claim: do the work, wait for who does it, or repeat the answer it got. */
export type ClaimOutcome =
  | { kind: "owner"; id: string; lease: string }
  | { kind: "in_flight" }
  | { kind: "answered"; status: number; body: string }

type Row = {
  id: string
  fingerprint: string
  status_code: number | null
  body: string | null
  expired: boolean
  abandoned: boolean
}

/** How long a worker may be silent before another takes over, and how long answers are kept. */
const LEASE = "60 seconds"
const KEPT = "24 hours"
const PURGE_AT_ONCE = 20

function managerOf(context: ServiceContext): SqlEntityManager {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "There is no database connection.")
  }
  return manager
}

/** Makes sure that a request with a key is done once, however many servers hear it. */
export default class IdempotencyModuleService extends MedusaService({ IdempotencyKey }) {
  /**
   * Claims a key. Of all who ask at once, the database lets one be the owner.
   * @throws `idempotency.payload_mismatch`
   */
  @InjectManager()
  async claim(
    claim: KeyClaim,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<ClaimOutcome> {
    const manager = managerOf(context)
    const lease = randomUUID()
    const id = generateEntityId(undefined, "idem")
    const inserted = await manager.execute<{ id: string }[]>(
      `insert into "idempotency_key"
         ("id", "scope", "key", "fingerprint", "lease", "leased_until", "expires_at")
       values (?, ?, ?, ?, ?, now() + interval '${LEASE}', now() + interval '${KEPT}')
       on conflict do nothing returning "id"`,
      [id, claim.scope, claim.key, claim.fingerprint, lease]
    )
    return inserted.length > 0 ? { kind: "owner", id, lease } : this.join(claim, manager)
  }

  private async join(claim: KeyClaim, manager: SqlEntityManager): Promise<ClaimOutcome> {
    const [row] = await manager.execute<Row[]>(
      `select "id", "fingerprint", "status_code", "body", "expires_at" < now() as "expired",
         "status_code" is null and "leased_until" < now() as "abandoned"
       from "idempotency_key" where "scope" = ? and "key" = ? and "deleted_at" is null`,
      [claim.scope, claim.key]
    )
    if (!row) {
      // Its owner gave it back between our two statements; the next try will get it.
      return { kind: "in_flight" }
    }
    if (!row.expired && row.fingerprint !== claim.fingerprint) {
      throw payloadMismatch()
    }
    if (row.expired || row.abandoned) {
      return this.takeOver(row.id, claim.fingerprint, manager)
    }
    return row.status_code === null
      ? { kind: "in_flight" }
      : { kind: "answered", status: row.status_code, body: row.body ?? "" }
  }

  private async takeOver(
    id: string,
    fingerprint: string,
    manager: SqlEntityManager
  ): Promise<ClaimOutcome> {
    const lease = randomUUID()
    const taken = await manager.execute<{ id: string }[]>(
      `update "idempotency_key" set "lease" = ?, "fingerprint" = ?, "status_code" = null,
         "body" = null, "leased_until" = now() + interval '${LEASE}',
         "expires_at" = now() + interval '${KEPT}', "updated_at" = now()
       where "id" = ? and ("expires_at" < now()
         or ("status_code" is null and "leased_until" < now()))
       returning "id"`,
      [lease, fingerprint, id]
    )
    return taken.length > 0 ? { kind: "owner", id, lease } : { kind: "in_flight" }
  }

  /** Keeps the answer of the owner of a lease, and lets go of some that are past their time. */
  @InjectManager()
  async answer(
    { id, lease, status, body }: { id: string; lease: string; status: number; body: string },
    @MedusaContext() context: ServiceContext = {}
  ): Promise<void> {
    const manager = managerOf(context)
    await manager.execute(
      `update "idempotency_key" set "status_code" = ?, "body" = ?, "updated_at" = now()
       where "id" = ? and "lease" = ?`,
      [status, body, id, lease]
    )
    await manager.execute(
      `delete from "idempotency_key" where "id" in (select "id" from "idempotency_key"
         where "expires_at" < now() and "deleted_at" is null limit ${PURGE_AT_ONCE})`
    )
  }

  /** Gives a key back unanswered, so that the same request may be tried again at once. */
  @InjectManager()
  async release(
    { id, lease }: { id: string; lease: string },
    @MedusaContext() context: ServiceContext = {}
  ): Promise<void> {
    await managerOf(context).execute(
      `delete from "idempotency_key" where "id" = ? and "lease" = ? and "status_code" is null`,
      [id, lease]
    )
  }
}
