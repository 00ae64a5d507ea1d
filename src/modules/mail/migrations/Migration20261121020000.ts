import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Mails that wait to be sent, and the question which stores have any. */
export class Migration20261121020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "mail_message" (
      "id" text not null,
      "to_address" text not null,
      "template" text not null,
      "locale" text not null,
      "data" jsonb not null,
      "idempotency_key" text not null,
      "status" text check ("status" in ('queued', 'sending', 'sent', 'failed'))
        not null default 'queued',
      "attempts" integer not null default 0,
      "next_attempt_at" timestamptz not null default now(),
      "lease" text null,
      "last_error" text null,
      "duplicate_possible" boolean not null default false,
      "provider_message_id" text null,
      "sent_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "mail_message_pkey" primary key ("id")
    );`)
    this.addSql(`create unique index if not exists "IDX_mail_message_idempotency_key_unique"
      on "mail_message" ("idempotency_key") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_mail_message_due"
      on "mail_message" ("next_attempt_at") where status in ('queued', 'sending');`)
    this.addSql(`create index if not exists "IDX_mail_message_deleted_at"
      on "mail_message" ("deleted_at") where deleted_at is not null;`)
    // It tells which stores to visit and nothing of their mails; it runs as the owner because a
    // session sees one store. plpgsql, since the table gets its tenant only after this migration.
    this.addSql(`create or replace function tenants_with_due_mail()
      returns table (id text, slug text)
      language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        return query select due.tenant_id, t.slug
          from (select distinct m.tenant_id from mail_message m
                 where m.status in ('queued', 'sending') and m.next_attempt_at <= now()) due
          left join tenant t on t.id = due.tenant_id;
      end $$;`)
    this.addSql(`revoke all on function tenants_with_due_mail() from public;`)
    this.addSql(`grant execute on function tenants_with_due_mail() to wasla_app;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists tenants_with_due_mail();`)
    this.addSql(`drop table if exists "mail_message" cascade;`)
  }
}
