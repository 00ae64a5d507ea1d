import type { Client } from "pg"
import { DATABASE_ROLES } from "../database-urls"
import { PLATFORM_TENANT_ID } from "../tenant-context"

/** The channel on which PostgreSQL tells every server that a tenant changed. */
export const TENANT_CHANGED = "tenant_changed"

// The one way to find a store without being in it. It answers about the store asked for and no
// other, and runs as the owner, because a request has no tenant before it is resolved.
const RESOLVE = `
  create or replace function resolve_tenant(wanted_slug text, wanted_host text)
  returns table (id text, slug text, status text, locale text, moved_to text, hosts text[])
  language sql stable security definer set search_path = public, pg_temp as $$
    with found as (
      select t.id, null::text as moved_to from tenant t
       where t.slug = wanted_slug and t.deleted_at is null
      union all
      select d.tenant_id, null from tenant_domain d
       where d.domain = wanted_host and d.status = 'verified' and d.deleted_at is null
      union all
      select s.tenant_id, t.slug from tenant_slug s join tenant t on t.id = s.tenant_id
       where s.slug = wanted_slug and s.retired_at is not null and s.deleted_at is null
         and t.slug <> s.slug
    )
    select t.id, t.slug, t.status, t.locale, f.moved_to,
           array(select d.domain from tenant_domain d
                  where d.tenant_id = t.id and d.kind = 'custom' and d.status = 'verified'
                    and d.deleted_at is null)
      from found f join tenant t on t.id = f.id and t.deleted_at is null
     order by f.moved_to nulls first limit 1
  $$`

// Stores that background work is done for; only identifiers leave the function.
const ACTIVE = `
  create or replace function active_tenants() returns table (id text, slug text)
  language sql stable security definer set search_path = public, pg_temp as $$
    select t.id, t.slug from tenant t
     where t.status in ('active', 'suspended') and t.deleted_at is null order by t.id
  $$`

// Whoever enters a store for the platform has to be of its staff still, at each request; which
// role they have there is all that leaves the function.
const OPERATOR = `
  create or replace function operator_role(wanted text) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
    select r.code from "user" u
      join access_assignment a on a.tenant_id = u.tenant_id and a.user_id = u.id
       and a.deleted_at is null
      join access_role r on r.tenant_id = a.tenant_id and r.id = a.role_id
       and r.is_protected and r.deleted_at is null
     where u.tenant_id = '${PLATFORM_TENANT_ID}' and u.id = wanted and u.deleted_at is null
  $$`

const ANNOUNCE = `
  create or replace function announce_tenant_change() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
  declare changed jsonb := to_jsonb(coalesce(new, old));
  begin
    perform pg_notify('${TENANT_CHANGED}', coalesce(changed ->> tg_argv[0], ''));
    return null;
  end $$`

const ANNOUNCED = { tenant: "id", tenant_domain: "tenant_id", tenant_slug: "tenant_id" }

const CALLABLE = ["resolve_tenant(text, text)", "active_tenants()", "operator_role(text)"]

/** Makes the look-up of stores, and the announcement that a store's names or status changed. */
export async function addTenantLookup(client: Client): Promise<void> {
  for (const statement of [RESOLVE, ACTIVE, OPERATOR, ANNOUNCE]) {
    await client.query(statement)
  }
  for (const [table, column] of Object.entries(ANNOUNCED)) {
    await client.query(
      `create or replace trigger announce_change after insert or update or delete on ${table}
         for each row execute function announce_tenant_change('${column}')`
    )
  }
  for (const callable of CALLABLE) {
    await client.query(`revoke all on function ${callable} from public`)
    await client.query(`grant execute on function ${callable} to ${DATABASE_ROLES.app}`)
  }
}
