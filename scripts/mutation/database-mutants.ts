import { type DatabaseMutant, SUITES } from "./mutant"

const OWN = "tenant_id = current_setting('app.tenant_id', true)"
const DECLARED = { files: [SUITES.role], tests: "is as declared" }
const TABLES = { files: [SUITES.tables] }
const KEYS = { files: [SUITES.keys] }

const isolationOn = (table: string) =>
  `create policy tenant_isolation on ${table} as restrictive for all to wasla_app
     using (${OWN}) with check (${OWN});`

const rules: readonly DatabaseMutant[] = [
  {
    name: "a table without its tenant rule",
    apply: "drop policy tenant_isolation on customer",
    undo: isolationOn("customer"),
    ...TABLES,
  },
  {
    name: "a tenant rule that checks reads but not writes",
    apply: "alter policy tenant_isolation on api_key with check (true)",
    undo: `alter policy tenant_isolation on api_key with check (${OWN})`,
    ...TABLES,
  },
  {
    name: "a tenant rule that checks writes but not reads",
    apply: `alter policy tenant_isolation on "order" using (true)`,
    undo: `alter policy tenant_isolation on "order" using (${OWN})`,
    ...TABLES,
  },
  {
    name: "a rule for everybody in place of the tenant rule",
    apply: `drop policy tenant_isolation on cart;
      create policy open_to_all on cart for all to public using (true) with check (true)`,
    undo: `drop policy open_to_all on cart; ${isolationOn("cart")}`,
    ...TABLES,
  },
  {
    name: "a stray permissive rule beside the tenant rule",
    apply: "create policy stray on product for select to public using (true)",
    undo: "drop policy stray on product",
    ...DECLARED,
  },
  {
    name: "row-level security switched off",
    apply: "alter table product disable row level security",
    undo: "alter table product enable row level security",
    ...TABLES,
  },
  {
    name: "row-level security not forced",
    apply: "alter table payment no force row level security",
    undo: "alter table payment force row level security",
    ...DECLARED,
  },
  {
    name: "a platform's table open to every store",
    apply: "drop policy own_rows on tenant_domain",
    undo: `create policy own_rows on tenant_domain as restrictive for all to wasla_app
      using (current_setting('app.tenant_id', true) = 'platform' or ${OWN})
      with check (current_setting('app.tenant_id', true) = 'platform' or ${OWN})`,
    files: [SUITES.platformTables],
  },
  {
    name: "a shared table that a store may change",
    apply: "drop policy platform_updates on currency",
    undo: `create policy platform_updates on currency as restrictive for update to wasla_app
      using (current_setting('app.tenant_id', true) = 'platform')
      with check (current_setting('app.tenant_id', true) = 'platform')`,
    files: [SUITES.platformTables],
  },
]

const keys: readonly DatabaseMutant[] = [
  {
    name: "a row that isn't given its tenant",
    apply: "alter table product_tag alter column tenant_id drop default",
    undo: `alter table product_tag alter column tenant_id
      set default nullif(current_setting('app.tenant_id', true), '')`,
    ...TABLES,
  },
  {
    name: "a tenant that may be nobody",
    // Of a table that isn't audited: the trail would refuse a row of nobody's as well.
    apply: "alter table product_tag drop constraint product_tag_tenant_not_blank",
    undo: `alter table product_tag
      add constraint product_tag_tenant_not_blank check (tenant_id <> '')`,
    ...TABLES,
  },
  {
    name: "a primary key without the tenant",
    apply: `alter table notification drop constraint notification_pkey,
      add constraint notification_pkey primary key (id)`,
    undo: `alter table notification drop constraint notification_pkey,
      add constraint notification_pkey primary key (tenant_id, id)`,
    ...KEYS,
  },
  {
    name: "a unique index without the tenant",
    apply: `create unique index mutant_unique on property_label (entity, property)`,
    undo: "drop index mutant_unique",
    ...KEYS,
  },
  {
    name: "a foreign key to another store's parent",
    apply: `create unique index mutant_parent on customer (id);
      alter table customer_address drop constraint customer_address_customer_id_foreign;
      alter table customer_address add constraint customer_address_customer_id_foreign
        foreign key (customer_id) references customer (id) on update cascade on delete cascade`,
    undo: `alter table customer_address drop constraint customer_address_customer_id_foreign;
      drop index mutant_parent;
      alter table customer_address add constraint customer_address_customer_id_foreign
        foreign key (tenant_id, customer_id) references customer (tenant_id, id)
        on update cascade on delete cascade`,
    ...KEYS,
  },
  {
    name: "order numbers counted for all stores together",
    apply: `create sequence mutant_numbers start 5000;
      grant usage on sequence mutant_numbers to wasla_app;
      alter table "order" alter column display_id set default nextval('mutant_numbers')`,
    undo: `alter table "order" alter column display_id set default next_store_number('order');
      drop sequence mutant_numbers`,
    files: [SUITES.sameValues],
    tests: "orders are numbered",
  },
]

const rights: readonly DatabaseMutant[] = [
  {
    name: "a right to empty a table",
    apply: "grant truncate on customer to wasla_app",
    undo: "revoke truncate on customer from wasla_app",
    files: [SUITES.role],
    tests: "may not empty",
  },
  {
    name: "a login that may bypass the rules",
    apply: "alter role wasla_app bypassrls",
    undo: "alter role wasla_app nobypassrls",
    files: [SUITES.role],
    tests: "is bound by",
  },
  {
    name: "a login that may act as the owner",
    apply: "grant wasla_owner to wasla_app",
    undo: "revoke wasla_owner from wasla_app",
    files: [SUITES.role],
    tests: "is bound by",
  },
  {
    name: "a function that reads for anybody as its owner",
    apply: `create function mutant_reads() returns bigint language sql security definer
      as 'select count(*) from customer'`,
    undo: "drop function mutant_reads()",
    files: [SUITES.role],
    tests: "calls no function",
  },
  {
    name: "a table that nobody classified",
    apply: "create table mutant_table (id text)",
    undo: "drop table mutant_table",
    ...DECLARED,
  },
  {
    name: "changes of stores that nobody is told of",
    apply: "alter table tenant disable trigger announce_change",
    undo: "alter table tenant enable trigger announce_change",
    files: [SUITES.edges],
    tests: "known to every server",
  },
  {
    name: "a look-up that finds another store",
    apply: `alter function resolve_tenant(text, text) rename to resolve_right;
      grant execute on function resolve_right(text, text) to wasla_app;
      create function resolve_tenant(wanted_slug text, wanted_host text)
        returns table (id text, slug text, status text, locale text, moved_to text, hosts text[])
        language sql stable security definer set search_path = public, pg_temp as $$
          select t.id, t.slug, t.status, t.locale, null, array[]::text[] from tenant t
           where t.slug <> wanted_slug and t.status = 'active' order by t.created_at limit 1 $$;
      notify tenant_changed, ''`,
    undo: `drop function resolve_tenant(text, text);
      alter function resolve_right(text, text) rename to resolve_tenant;
      notify tenant_changed, ''`,
    files: [SUITES.edges],
    tests: "same moment",
  },
]

const trail: readonly DatabaseMutant[] = [
  {
    name: "an audit trail whose events can be changed",
    apply: "alter table audit_event disable trigger append_only",
    undo: "alter table audit_event enable trigger append_only",
    files: [SUITES.trail],
    tests: "by the owner of the tables",
  },
  {
    name: "an audit trail that requests may change",
    apply: "grant update on audit_event to wasla_app",
    undo: "revoke update on audit_event from wasla_app",
    ...DECLARED,
  },
  {
    name: "a price that changes unseen",
    apply: `alter table price disable trigger audit_insert;
      alter table price disable trigger audit_update`,
    undo: `alter table price enable trigger audit_insert;
      alter table price enable trigger audit_update`,
    files: [SUITES.acts],
    tests: "a price, before and after",
  },
  {
    name: "an actor that a statement may name",
    apply: "alter table audit_event disable trigger fill_event",
    undo: "alter table audit_event enable trigger fill_event",
    files: [SUITES.trail],
    tests: "whatever a statement says",
  },
  {
    name: "partitions that requests may enter",
    apply: "grant usage on schema audit to wasla_app",
    undo: "revoke usage on schema audit from wasla_app",
    ...DECLARED,
  },
]

/** Faults of the database: a rule, a key, a default or a right that is not as it should be. */
export const DATABASE_MUTANTS: readonly DatabaseMutant[] = [...rules, ...keys, ...rights, ...trail]
