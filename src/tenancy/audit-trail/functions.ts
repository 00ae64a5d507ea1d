import type { Client } from "pg"
import { DATABASE_ROLES } from "../database-urls"
import { PLATFORM_TENANT_ID } from "../tenant-context"

const { app, owner } = DATABASE_ROLES
const PATH = "set search_path = public, pg_temp"

// These three have no path of their own, so that PostgreSQL can put them into who calls them, which
// has one.
const MASKED = `
  create or replace function audit_masked(value jsonb, mask text) returns jsonb
  language sql immutable parallel safe as $$
    select case
      when mask is null or jsonb_typeof(value) = 'null' then value
      when mask = 'email' then to_jsonb(left(value #>> '{}', 1) || '***@' ||
        split_part(value #>> '{}', '@', 2))
      when mask = 'name' then to_jsonb(left(value #>> '{}', 1) || '***')
      when mask = 'phone' then to_jsonb('***' || right(value #>> '{}', 2))
      else '"***"'::jsonb
    end
  $$`

// The recorded columns of a row, without those that are hidden; of a change, only what changed.
const FACTS = `
  create or replace function audit_facts(told jsonb, shown jsonb, other jsonb) returns jsonb
  language sql immutable parallel safe as $$
    select jsonb_object_agg(name, audit_masked(shown -> name, told -> 'masks' ->> name))
      from jsonb_array_elements_text(told -> 'columns') name
     where coalesce(told -> 'masks' ->> name, '') <> 'hidden'
       and case when other is null then coalesce(shown -> name, 'null') <> 'null'
                else shown -> name is distinct from other -> name end
  $$`

const VERB = `
  create or replace function audit_verb(told jsonb, was jsonb, became jsonb) returns text
  language sql immutable parallel safe as $$
    select case
      when was is null then coalesce(told -> 'verbs' ->> 'insert', 'created')
      when became is null or (became ->> 'deleted_at' is not null and was ->> 'deleted_at' is null)
        then 'removed'
      when became ->> 'deleted_at' is null and was ->> 'deleted_at' is not null then 'restored'
      else coalesce((
        select coalesce(v.value ->> ((was ->> v.key) || '>' || (became ->> v.key)),
                        v.value ->> (became ->> v.key),
                        case when jsonb_typeof(v.value) = 'string' then v.value #>> '{}' end)
          from jsonb_each(told -> 'verbs') v
         where was -> v.key is distinct from became -> v.key and became ->> v.key is not null
         limit 1), 'updated')
    end
  $$`

// Runs as the owner: a change that the platform makes to a store belongs to the store's trail.
// The store is the row's own, and the row has passed the rules of its table.
const RECORD = `
  create or replace function record_audit_event() returns trigger
  language plpgsql volatile security definer ${PATH} as $$
  declare
    told jsonb := tg_argv[0]::jsonb;
    was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    became jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    shown jsonb := coalesce(became, was);
    verb text := audit_verb(told, was, became);
    whole boolean := verb in ('removed', 'restored') or was is null;
    store text := shown ->> (told ->> 'tenant');
  begin
    -- A store whose opening failed is taken back with all its rows: nobody is left to read of it.
    if became is null and store <> '${PLATFORM_TENANT_ID}'
       and not exists (select 1 from tenant t where t.id = store) then
      return null;
    end if;
    insert into audit_event
      (tenant_id, action, target_type, target_id, reason, about, before, after)
    values (
      store,
      (told ->> 'resource') || '.' || verb,
      told ->> 'resource',
      shown ->> (told ->> 'target'),
      case when was ->> (told ->> 'reason') is distinct from became ->> (told ->> 'reason')
           then became ->> (told ->> 'reason') end,
      (select jsonb_object_agg(name, shown -> name)
         from jsonb_array_elements_text(told -> 'about') name where shown ->> name is not null),
      case when verb = 'restored' or was is null then null
           else audit_facts(told, was, case when whole then null else became end) end,
      case when verb = 'removed' then null
           else audit_facts(told, became, case when whole then null else was end) end
    );
    return null;
  end $$`

// Who acts is what the kernel told the session, whatever the statement says. A session that was
// told nothing serves a shopper, or is somebody's at the database itself.
const FILL = `
  create or replace function fill_audit_event() returns trigger
  language plpgsql volatile ${PATH} as $$
  declare actor jsonb := nullif(current_setting('app.actor', true), '')::jsonb;
  begin
    -- Opening a store is one event and not the hundred rows that it is made of.
    if exists (select 1 from tenant t where t.id = new.tenant_id and t.status = 'provisioning') then
      return null;
    end if;
    new.actor_type := coalesce(actor ->> 'type',
      case when session_user = '${app}' then 'customer' else 'system' end);
    new.actor_id := case when actor is not null then actor ->> 'id'
      when session_user <> '${app}' then session_user end;
    new.on_behalf_of := actor ->> 'on_behalf_of';
    new.reason := coalesce(new.reason, actor ->> 'reason');
    new.request_id := actor ->> 'request_id';
    new.address := actor ->> 'address';
    return new;
  end $$`

// Retention removes seals whose events went with their partition, and nothing else does.
const REFUSE = `
  create or replace function refuse_audit_change() returns trigger
  language plpgsql ${PATH} as $$
  begin
    if tg_op = 'DELETE' and tg_table_name = 'audit_seal' and current_user = '${owner}'
       and current_setting('app.audit_retention', true) = 'on' then
      return old;
    end if;
    raise exception 'The audit trail is only added to.' using errcode = '42501';
  end $$`

const DIGEST = `
  create or replace function audit_event_digest(e audit_event) returns text
  language sql stable ${PATH} as $$
    select encode(sha256(convert_to(jsonb_build_array(1, e.id, e.tenant_id,
      (extract(epoch from e.created_at) * 1000000)::bigint, e.actor_type, e.actor_id,
      e.on_behalf_of, e.action, e.target_type, e.target_id, e.reason, e.about, e.before, e.after,
      e.request_id, e.address)::text, 'UTF8')), 'hex')
  $$`

// A writer that has begun may still add an event with an earlier time. So only what is older than
// every transaction that runs is sealed: what appears there later was put in by hand. While the
// owner works, whose transactions the login of requests can't see, nothing is sealed.
const SEAL = `
  create or replace function seal_audit_events(at_most integer) returns integer
  language plpgsql volatile ${PATH} as $$
  declare
    store text := nullif(current_setting('app.tenant_id', true), '');
    head audit_seal; through timestamptz; cut timestamptz; event record; sealed integer := 0;
    last_seq bigint; last_hash text;
  begin
    perform pg_advisory_xact_lock(hashtextextended('audit:' || store, 0));
    if exists (select 1 from pg_stat_activity a
                where a.datname = current_database() and a.usename = '${owner}') then
      return 0;
    end if;
    select least(clock_timestamp() - interval '1 second', min(a.xact_start)) into through
      from pg_stat_activity a
     where a.datname = current_database() and a.usename = current_user
       and a.pid <> pg_backend_pid();
    select * into head from audit_seal s where s.tenant_id = store order by s.seq desc limit 1;
    last_seq := coalesce(head.seq, 0);
    last_hash := coalesce(head.hash, encode(sha256(convert_to(store, 'UTF8')), 'hex'));
    select e.created_at into cut from audit_event e
     where e.tenant_id = store and e.created_at >= coalesce(head.horizon, '-infinity')
       and e.created_at < through
     order by e.created_at, e.id offset at_most limit 1;
    through := coalesce(cut, through);
    for event in
      select e.id, e.created_at, audit_event_digest(e) as digest from audit_event e
       where e.tenant_id = store and e.created_at >= coalesce(head.horizon, '-infinity')
         and e.created_at < through
       order by e.created_at, e.id
    loop
      last_seq := last_seq + 1;
      last_hash := encode(sha256(decode(last_hash, 'hex') || decode(event.digest, 'hex')), 'hex');
      insert into audit_seal (seq, event_id, event_created_at, digest, hash, horizon)
      values (last_seq, event.id, event.created_at, event.digest, last_hash, through);
      sealed := sealed + 1;
    end loop;
    return sealed;
  end $$`

// Which trails have events that are not sealed; only identifiers leave the function.
const TO_SEAL = `
  create or replace function tenants_to_seal() returns table (id text, slug text)
  language sql stable security definer ${PATH} as $$
    select distinct e.tenant_id, e.tenant_id from audit_event e
     where e.created_at > coalesce((select max(s.horizon) from audit_seal s), '-infinity')
             - interval '1 hour'
       and not exists (select 1 from audit_seal s
                        where s.tenant_id = e.tenant_id and s.event_id = e.id)
  $$;
  revoke all on function tenants_to_seal() from public;
  revoke all on function record_audit_event() from public;
  grant execute on function tenants_to_seal() to ${app}`

/** Makes the functions of the trail; the tables have to be there. */
export async function addAuditFunctions(client: Client): Promise<void> {
  const statements = [MASKED, FACTS, VERB, RECORD, FILL, REFUSE, DIGEST, SEAL, TO_SEAL]
  for (const statement of statements) {
    await client.query(statement)
  }
}
