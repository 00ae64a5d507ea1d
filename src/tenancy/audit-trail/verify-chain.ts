import { createHash } from "node:crypto"
import type { Client } from "pg"

/** What a look at one store's chain came to. */
export type ChainReport = {
  readonly tenantId: string
  /** How many seals were held against their events. */
  readonly seals: number
  /** The last seal: keep it elsewhere, and nobody can cut off the end of the chain unseen. */
  readonly head: { readonly seq: number; readonly hash: string } | undefined
  /** The first fault that was found, in words; undefined when the chain is whole. */
  readonly fault: string | undefined
}

type Link = {
  readonly seq: string
  readonly event_id: string
  readonly digest: string
  readonly hash: string
  readonly event_created_at: Date
  readonly actual: string | null
}

type Checkpoint = { readonly seq: string; readonly hash: string; readonly dropped_before: Date }

const AT_ONCE = 5_000

const LINKS = `
  select s.seq, s.event_id, s.digest, s.hash, s.event_created_at,
         case when e.id is not null then audit_event_digest(e) end as actual
    from audit_seal s
    left join audit_event e on e.tenant_id = s.tenant_id and e.id = s.event_id
     and e.created_at = s.event_created_at
   where s.tenant_id = $1 and s.seq > $2 order by s.seq limit ${AT_ONCE}`

const UNSEALED = `
  select e.id, e.created_at from audit_event e
   where e.tenant_id = $1
     and e.created_at < (select max(s.horizon) from audit_seal s where s.tenant_id = $1)
     and not exists (select 1 from audit_seal s where s.tenant_id = $1 and s.event_id = e.id)
   order by e.created_at, e.id limit 1`

const CHECKPOINT = `
  select seq, hash, dropped_before from audit_checkpoint where tenant_id = $1
   order by seq desc, dropped_before desc limit 1`

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex")

/** The hash that a seal must have, from the one before it and the digest of its event. */
export function chained(before: string, digest: string): string {
  return sha256(Buffer.concat([Buffer.from(before, "hex"), Buffer.from(digest, "hex")]))
}

/** Where a store's chain begins. */
export function genesisOf(tenantId: string): string {
  return sha256(tenantId)
}

type Walk = { seq: number; hash: string; droppedBefore: Date | undefined }

function faultOf(link: Link, at: Walk): string | undefined {
  const seq = Number(link.seq)
  const when = link.event_created_at.toISOString()
  if (seq !== at.seq + 1) {
    return `seal ${at.seq + 1} is missing`
  }
  if (link.actual === null) {
    const dropped = at.droppedBefore && link.event_created_at < at.droppedBefore
    return dropped ? undefined : `event ${link.event_id} of ${when} was removed`
  }
  return link.actual === link.digest ? undefined : `event ${link.event_id} of ${when} was changed`
}

async function walkChain(client: Client, tenantId: string): Promise<[Walk, number, string?]> {
  const { rows } = await client.query<Checkpoint>(CHECKPOINT, [tenantId])
  const [from] = rows
  const at: Walk = {
    seq: Number(from?.seq ?? 0),
    hash: from?.hash ?? genesisOf(tenantId),
    droppedBefore: from?.dropped_before,
  }
  let seals = 0
  for (;;) {
    const { rows: links } = await client.query<Link>(LINKS, [tenantId, at.seq])
    for (const link of links) {
      const fault = faultOf(link, at)
      if (fault) {
        return [at, seals, fault]
      }
      const hash = chained(at.hash, link.digest)
      if (hash !== link.hash) {
        return [at, seals, `seal ${link.seq} of event ${link.event_id} was changed`]
      }
      Object.assign(at, { seq: Number(link.seq), hash })
      seals += 1
    }
    if (links.length < AT_ONCE) {
      return [at, seals]
    }
  }
}

/**
 * Recomputes a store's chain and holds every event against its seal. Events that are too young to
 * be sealed are left out.
 * @param client a connection that reads all stores, such as the owner's
 */
export async function verifyChain(client: Client, tenantId: string): Promise<ChainReport> {
  const [at, seals, broken] = await walkChain(client, tenantId)
  const { rows } = await client.query<{ id: string; created_at: Date }>(UNSEALED, [tenantId])
  const [stray] = rows
  const inserted = stray && `event ${stray.id} of ${stray.created_at.toISOString()} was inserted`
  const head = at.seq ? { seq: at.seq, hash: at.hash } : undefined
  return { tenantId, seals, head, fault: broken ?? inserted }
}

/** How many events should have been sealed long ago, and for what reason ever were not. */
export async function countOverdue(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from audit_event e
      where e.created_at < now() - interval '10 minutes' and not exists
        (select 1 from audit_seal s where s.tenant_id = e.tenant_id and s.event_id = e.id)`
  )
  return rows[0].count
}

/** Every store that has a trail. */
export async function tenantsWithTrail(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select tenant_id as id from audit_seal union select tenant_id from audit_event order by 1`
  )
  return rows.map(({ id }) => id)
}

/**
 * Seals what can be sealed in every store.
 * @param client a connection as the login of requests, which sees the transactions of the others
 */
export async function sealEverything(client: Client): Promise<number> {
  await client.query("select set_config('app.tenant_id', 'platform', false)")
  const { rows } = await client.query<{ id: string }>("select id from tenants_to_seal()")
  let sealed = 0
  for (const { id } of rows) {
    await client.query("select set_config('app.tenant_id', $1, false)", [id])
    for (let count = SEAL_BATCH; count >= SEAL_BATCH; sealed += count) {
      const { rows: done } = await client.query<{ count: number }>(
        "select seal_audit_events($1) as count",
        [SEAL_BATCH]
      )
      count = done[0].count
    }
  }
  return sealed
}

/** How many events one transaction seals. */
export const SEAL_BATCH = 1_000
