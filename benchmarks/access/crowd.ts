import type { Client } from "pg"

/** How many people and roles a store is given. */
export type Crowd = { readonly members: number; readonly roles: number }

/**
 * Fills a store with roles, and with people who have them and a session, straight in the database.
 * @param admin a connection that may write into every store
 * @param run makes the rows of one run unlike those of another
 */
export async function crowd(
  admin: Client,
  { tenantId, run }: { readonly tenantId: string; readonly run: string },
  { members, roles }: Crowd
): Promise<void> {
  const values = [tenantId, run]
  await admin.query(
    `insert into access_role (id, tenant_id, code, name_ar, name_en, permissions)
     select 'role_' || $2::text || n, $1, 'custom-' || $2 || n, 'دور', 'Role ' || n,
            array['orders.view', 'products.view']
       from generate_series(1, ${roles}) n`,
    values
  )
  await admin.query(
    `insert into "user" (id, tenant_id, email)
     select 'user_' || $2::text || n, $1, $2 || n || '@staff.example'
       from generate_series(1, ${members}) n`,
    values
  )
  await admin.query(
    `insert into access_assignment (id, tenant_id, user_id, role_id)
     select 'assign_' || $2::text || n, $1, 'user_' || $2 || n,
            'role_' || $2 || (n % ${roles} + 1) from generate_series(1, ${members}) n`,
    values
  )
  await admin.query(
    `insert into auth_identity (id, tenant_id)
     select 'authid_' || $2::text || n, $1 from generate_series(1, ${members}) n`,
    values
  )
  await admin.query(
    `insert into account (id, email, name, auth_identity_id)
     values ('acc_' || $1, $1 || '@account.example', 'Sara', 'authid_' || $1)`,
    [run]
  )
  await admin.query(
    `insert into account_session
       (id, tenant_id, account_id, device, address, last_used_at, expires_at)
     select 'ses_' || $2::text || n, $1, 'acc_' || $2, 'a phone', '127.0.0.1', now(), now()
       from generate_series(1, ${members}) n`,
    values
  )
  const tables = [`"user"`, "access_role", "access_assignment", "auth_identity", "account_session"]
  await admin.query(tables.map((table) => `analyze ${table}`).join("; "))
}
