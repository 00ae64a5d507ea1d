import type { Client } from "pg"
import { DATABASE_ROLES } from "../database-urls"
import { STORE_NUMBERS } from "../tenant-tables"
import { quoted } from "./catalog"
import { CURRENT_TENANT } from "./tenant-column"

const FIRST_NUMBER = 1001

/** The counter table; `released` holds numbers whose order was undone, to be used again. */
const CREATE_TABLE = `
  create table if not exists tenant_number (
    name text not null primary key,
    last_value integer not null,
    released integer[] not null default '{}'
  )`

// The row of the counter stays locked until the transaction ends, so that numbers are given out
// in the order of the commits and a rollback gives its number back.
const CREATE_FUNCTIONS = `
  create or replace function next_store_number(counter text) returns integer
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare taken integer; store text := ${CURRENT_TENANT};
  begin
    insert into tenant_number (name, last_value) values (counter, ${FIRST_NUMBER - 1})
      on conflict (tenant_id, name) do nothing;
    select (select min(n) from unnest(released) n) into taken from tenant_number
      where tenant_id = store and name = counter for update;
    if taken is not null then
      update tenant_number set released = array_remove(released, taken)
        where tenant_id = store and name = counter;
      return taken;
    end if;
    update tenant_number set last_value = last_value + 1
      where tenant_id = store and name = counter returning last_value into taken;
    return taken;
  end $$;

  create or replace function release_store_number() returns trigger
  language plpgsql volatile set search_path = public, pg_temp as $$
  begin
    execute format('update tenant_number set released = released || ($1).%I
                     where tenant_id = ($1).tenant_id and name = $2', tg_argv[0])
      using old, tg_table_name;
    return old;
  end $$`

/** Makes the table of counters. It comes before the tenant column, which the table needs too. */
export async function addCounterTable(client: Client): Promise<void> {
  await client.query(CREATE_TABLE)
}

/**
 * Lets each store count its own orders, returns, claims and exchanges from 1001, without gaps:
 * the number of an order that Medusa undoes is given to the next one.
 */
export async function countPerStore(client: Client): Promise<string[]> {
  await client.query(CREATE_FUNCTIONS)
  const done: string[] = []
  for (const { table, column } of STORE_NUMBERS) {
    const { rows } = await client.query<{ value: string | null }>(
      `select column_default as value from information_schema.columns
        where table_schema = 'public' and table_name = $1 and column_name = $2`,
      [table, column]
    )
    if (rows[0]?.value?.includes("next_store_number")) {
      continue
    }
    await client.query(
      `alter table ${quoted(table)}
         alter column ${quoted(column)} set default next_store_number('${table}')`
    )
    await client.query(
      `create or replace trigger release_number after delete on ${quoted(table)}
         for each row execute function release_store_number('${column}')`
    )
    done.push(`${table} numbers are counted per store`)
  }
  await client.query(`grant execute on function next_store_number(text) to ${DATABASE_ROLES.app}`)
  return done
}
