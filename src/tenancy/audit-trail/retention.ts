import type { Client } from "pg"
import { quoted } from "../row-security/catalog"
import { addPartitions, PARTITIONS } from "./tables"

type Partition = { readonly name: string; readonly until: string }

// The upper bound stands in the partition's own definition.
const OLD = `
  select c.relname as name,
         substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \\(''([^'']+)''\\)') as until
    from pg_class c join pg_inherits i on i.inhrelid = c.oid
   where i.inhparent = 'public.audit_event'::regclass and c.relnamespace = $1::regnamespace
     and pg_get_expr(c.relpartbound, c.oid) <> 'DEFAULT'`

// The chain goes on from the last seal that is forgotten. A store's very last seal stays.
const REMEMBER = `
  with ends as (
    select tenant_id, max(seq) as head,
           min(seq) filter (where event_created_at >= $1) as first_kept
      from audit_seal group by tenant_id having min(event_created_at) < $1
  ), latest as (
    select distinct on (tenant_id) tenant_id, seq, hash from audit_checkpoint
     order by tenant_id, seq desc, dropped_before desc
  )
  insert into audit_checkpoint (tenant_id, seq, hash, dropped_before)
  select e.tenant_id, coalesce(s.seq, l.seq, 0),
         coalesce(s.hash, l.hash, encode(sha256(convert_to(e.tenant_id, 'UTF8')), 'hex')), $1
    from ends e
    left join audit_seal s
      on s.tenant_id = e.tenant_id and s.seq = least(e.first_kept, e.head) - 1
    left join latest l on l.tenant_id = e.tenant_id`

const FORGET = `
  delete from audit_seal s using (
    select tenant_id, max(seq) as seq from audit_checkpoint group by tenant_id
  ) c where c.tenant_id = s.tenant_id and s.seq <= c.seq`

async function unsealedBefore(client: Client, until: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from audit_event e where e.created_at < $1 and not exists
       (select 1 from audit_seal s where s.tenant_id = e.tenant_id and s.event_id = e.id) limit 1`,
    [until]
  )
  return Boolean(rowCount)
}

/**
 * Makes the months ahead, and drops the months that are older than the setting. Each store's chain
 * goes on from a checkpoint and can be verified as before.
 * @param client a connection as the owner
 * @param months how many whole months are kept
 * @returns what was done, a sentence each
 * @throws an Error when an event that would be dropped was never sealed
 */
export async function applyRetention(
  client: Client,
  months: number,
  today = new Date()
): Promise<string[]> {
  const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, 1))
  const boundary = first.toISOString()
  await client.query("begin")
  try {
    const made = await addPartitions(client, today)
    const { rows } = await client.query<Partition>(OLD, [PARTITIONS])
    const old = rows.filter(({ until }) => new Date(until) <= first)
    if (old.length && (await unsealedBefore(client, boundary))) {
      throw new Error(
        "Events of the months to drop are not sealed: run npm run audit:verify first."
      )
    }
    if (old.length) {
      await client.query(REMEMBER, [boundary])
      await client.query("set local app.audit_retention = 'on'")
      await client.query(FORGET)
    }
    for (const { name } of old) {
      await client.query(`drop table ${PARTITIONS}.${quoted(name)}`)
    }
    await client.query("commit")
    return [...made, ...old.map(({ name }) => `dropped ${name}`)]
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}
