import type { Client } from "pg"
import { IsolationError } from "../errors"
import { quoted, tableNames } from "../row-security/catalog"

/**
 * Tables of our own modules whose rows say who made them and who changed them last. The database
 * adds the columns `created_by` and `updated_by` and fills them; a model that wants to show them
 * declares them as nullable texts.
 */
const AUTHORED_TABLES = ["tenant", "tenant_domain"] as const

// Whoever acts without a name, such as a shopper, leaves the last author in place.
const STAMP = `
  create or replace function stamp_author() returns trigger
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare author text := nullif(current_setting('app.actor', true), '')::jsonb ->> 'id';
  begin
    if author is not null then
      if tg_op = 'INSERT' then
        new.created_by := author;
      end if;
      new.updated_by := author;
    end if;
    return new;
  end $$`

/**
 * Lets the database say in each row of the declared tables who made and who last changed it.
 * @throws IsolationError when a declared table does not exist
 */
export async function addAuthors(client: Client): Promise<void> {
  const present = new Set(await tableNames(client))
  const missing = AUTHORED_TABLES.filter((table) => !present.has(table))
  if (missing.length) {
    throw new IsolationError(missing.map((table) => `authored table "${table}" does not exist`))
  }
  await client.query(STAMP)
  for (const table of AUTHORED_TABLES) {
    const name = quoted(table)
    await client.query(
      `alter table ${name} add column if not exists created_by text null,
         add column if not exists updated_by text null`
    )
    await client.query(
      `create or replace trigger stamp_author before insert or update on ${name}
         for each row execute function stamp_author()`
    )
  }
}
