import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Keys of requests that must not be done twice, and their answers. */
export class Migration20261121010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "idempotency_key" (
      "id" text not null,
      "scope" text not null,
      "key" text not null,
      "fingerprint" text not null,
      "lease" text not null,
      "leased_until" timestamptz not null,
      "status_code" integer null,
      "body" text null,
      "expires_at" timestamptz not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "idempotency_key_pkey" primary key ("id")
    );`)
    this.addSql(`create unique index if not exists "IDX_idempotency_key_scope_key_unique"
      on "idempotency_key" ("scope", "key") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_idempotency_key_expires_at"
      on "idempotency_key" ("expires_at") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_idempotency_key_deleted_at"
      on "idempotency_key" ("deleted_at") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "idempotency_key" cascade;`)
  }
}
