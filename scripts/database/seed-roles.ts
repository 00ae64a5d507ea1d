import type { Client } from "pg"
import { OWNER, PLATFORM_OWNER, protectedRolesOf } from "../../src/modules/access/protected-roles"

const NEW_ID = `upper(replace(gen_random_uuid()::text, '-', ''))`

// A store that is being opened at this moment gives itself its roles.
const ADD_ROLES = `
  insert into access_role
    (id, tenant_id, code, name_ar, name_en, description, is_protected, branch_scoped)
  select 'role_' || ${NEW_ID}, t.id, r.code, r.name_ar, r.name_en, r.description, true,
         r.branch_scoped
    from (select $1::text as id where $1 is not null
          union all select id from tenant where $1 is null and status <> 'provisioning') t
   cross join jsonb_to_recordset($2::jsonb)
      as r(code text, name_ar text, name_en text, description text, branch_scoped boolean)
   where not exists (select 1 from access_role held
          where held.tenant_id = t.id and held.code = r.code and held.deleted_at is null)`

// Only where nobody has a role: later the store decides, and it keeps an owner.
const NAME_OWNERS = `
  insert into access_assignment (id, tenant_id, user_id, role_id)
  select 'assign_' || ${NEW_ID}, u.tenant_id, u.id, r.id
    from (select distinct on (tenant_id) tenant_id, id from "user" where deleted_at is null
           order by tenant_id, created_at, id) u
    join access_role r on r.tenant_id = u.tenant_id and r.is_protected and r.deleted_at is null
     and r.code = case when u.tenant_id = $1 then $2 else $3 end
   where not exists (select 1 from access_assignment a where a.tenant_id = u.tenant_id)`

/**
 * Gives the platform and every store the protected roles that it lacks, and where nobody has a
 * role yet the first one to whoever was there first. Safe to run again.
 * @param client a connection as the owner of the tables
 * @param platformId the tenant of the platform's own staff
 * @returns what was done, a sentence each
 */
export async function seedRoles(client: Client, platformId: string): Promise<string[]> {
  const platform = JSON.stringify(protectedRolesOf("platform"))
  const stores = JSON.stringify(protectedRolesOf("store"))
  const first = await client.query(ADD_ROLES, [platformId, platform])
  const others = await client.query(ADD_ROLES, [null, stores])
  const owners = await client.query(NAME_OWNERS, [platformId, PLATFORM_OWNER, OWNER])
  const roles = (first.rowCount ?? 0) + (others.rowCount ?? 0)
  return [
    ...(roles ? [`added ${roles} roles that come with the product`] : []),
    ...(owners.rowCount ? [`named ${owners.rowCount} owners`] : []),
  ]
}
