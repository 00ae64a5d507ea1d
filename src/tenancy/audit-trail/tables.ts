import type { Client } from "pg"
import { ACTOR_TYPES } from "../actor"
import { DATABASE_ROLES } from "../database-urls"
import { quoted } from "../row-security/catalog"

/** The schema of the partitions: nobody but the owner may enter it. */
export const PARTITIONS = "audit"
const REST = "audit_event_rest"
const MONTHS_AHEAD = 13

const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ")

// An event's id is of the form that all ids have. Times are of the insert and not of the
// transaction, so that events of one transaction keep their order.
const CREATE_TABLES = `
  create schema if not exists ${PARTITIONS};
  revoke all on schema ${PARTITIONS} from public, ${DATABASE_ROLES.app};

  create table if not exists audit_event (
    id text not null
      default 'aev_' || upper(left(replace(gen_random_uuid()::text, '-', ''), 26)),
    created_at timestamptz not null default clock_timestamp(),
    actor_type text not null default 'system' check (actor_type in (${list(ACTOR_TYPES)})),
    actor_id text null,
    on_behalf_of text null,
    action text collate "C" not null,
    target_type text null,
    target_id text null,
    reason text null,
    about jsonb null,
    before jsonb null,
    after jsonb null,
    request_id text null,
    address text null,
    primary key (id, created_at)
  ) partition by range (created_at);
  create index if not exists audit_event_created_at on audit_event (created_at, id);

  create table if not exists audit_seal (
    seq bigint not null primary key,
    event_id text not null,
    event_created_at timestamptz not null,
    digest text not null,
    hash text not null,
    horizon timestamptz not null,
    sealed_at timestamptz not null default now(),
    constraint audit_seal_event_id_unique unique (event_id)
  );
  create index if not exists audit_seal_horizon on audit_seal (horizon);

  create table if not exists audit_checkpoint (
    id text not null primary key
      default 'acp_' || upper(left(replace(gen_random_uuid()::text, '-', ''), 26)),
    seq bigint not null,
    hash text not null,
    dropped_before timestamptz not null,
    created_at timestamptz not null default now()
  )`

/** Makes the tables of the trail; the rest of the machinery seals them like any other. */
export async function addAuditTables(client: Client): Promise<void> {
  await client.query(CREATE_TABLES)
}

/** A month's partition, by its name in the schema of the partitions. */
export type Partition = { readonly name: string; readonly from: string; readonly to: string }

/** Names the partition of the month that lies so many months from now. */
function partitionOf(today: Date, offset: number): Partition {
  const first = (months: number) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, 1))
  const day = (date: Date) => date.toISOString().slice(0, 10)
  const from = day(first(offset))
  return {
    name: `audit_event_${from.slice(0, 7).replace("-", "_")}`,
    from,
    to: day(first(offset + 1)),
  }
}

async function holdsRest({ from, to }: Partition, client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from ${PARTITIONS}.${REST} where created_at >= $1 and created_at < $2
      limit 1`,
    [`${from} 00:00:00+00`, `${to} 00:00:00+00`]
  )
  return Boolean(rowCount)
}

/**
 * Makes the partitions of this month and of a year ahead. An event of a month without one goes to
 * the partition of the rest; that month then stays there.
 */
export async function addPartitions(client: Client, today = new Date()): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'r'",
    [PARTITIONS]
  )
  const present = new Set(rows.map((row) => row.name))
  if (!present.has(REST)) {
    await client.query(`create table ${PARTITIONS}.${REST} partition of public.audit_event default`)
  }
  const months = Array.from({ length: MONTHS_AHEAD }, (_, offset) => partitionOf(today, offset))
  const missing: Partition[] = []
  for (const month of months.filter(({ name }) => !present.has(name))) {
    if (!(await holdsRest(month, client))) {
      missing.push(month)
    }
  }
  for (const { name, from, to } of missing) {
    await client.query(
      `create table ${PARTITIONS}.${quoted(name)} partition of public.audit_event
         for values from ('${from} 00:00:00+00') to ('${to} 00:00:00+00')`
    )
  }
  return missing.length ? [`made ${missing.length} partitions of the audit trail`] : []
}
