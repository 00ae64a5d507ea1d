import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The stores of the platform, their domains, and every slug they have or had. */
export class Migration20261121000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "tenant" (
      "id" text not null,
      "slug" text not null,
      "name_ar" text not null,
      "name_en" text not null,
      "status" text check ("status" in ('provisioning', 'active', 'suspended', 'closed'))
        not null default 'provisioning',
      "status_reason" text null,
      "status_changed_at" timestamptz null,
      "locale" text check ("locale" in ('ar', 'en')) not null default 'ar',
      "currency_code" text not null default 'sar',
      "time_zone" text not null default 'Asia/Riyadh',
      "vat_number" text null,
      "contact_email" text not null,
      "contact_phone" text null,
      "theme" jsonb not null,
      "created_by" text null,
      "updated_by" text null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "tenant_pkey" primary key ("id")
    );`)
    this.addSql(`create unique index if not exists "IDX_tenant_slug_unique"
      on "tenant" ("slug") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_tenant_deleted_at"
      on "tenant" ("deleted_at") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_tenant_created_at_id"
      on "tenant" ("created_at", "id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_tenant_status_created_at_id"
      on "tenant" ("status", "created_at", "id") where deleted_at is null;`)

    this.addSql(`create table if not exists "tenant_domain" (
      "id" text not null,
      "domain" text not null,
      "kind" text check ("kind" in ('subdomain', 'custom')) not null,
      "status" text check ("status" in ('pending', 'verified', 'failed'))
        not null default 'pending',
      "failure" text check ("failure" in ('record_missing', 'record_differs', 'no_answer')) null,
      "verification_token" text not null,
      "checked_at" timestamptz null,
      "verified_at" timestamptz null,
      "is_primary" boolean not null default false,
      "tenant_id" text not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "tenant_domain_pkey" primary key ("id"),
      constraint "tenant_domain_tenant_id_foreign" foreign key ("tenant_id")
        references "tenant" ("id") on update cascade on delete cascade
    );`)
    this.addSql(`create unique index if not exists "IDX_tenant_domain_domain_unique"
      on "tenant_domain" ("domain") where status = 'verified' and deleted_at is null;`)
    this.addSql(`create unique index if not exists "IDX_tenant_domain_tenant_id_domain_unique"
      on "tenant_domain" ("tenant_id", "domain") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_tenant_domain_tenant_id"
      on "tenant_domain" ("tenant_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_tenant_domain_deleted_at"
      on "tenant_domain" ("deleted_at") where deleted_at is null;`)

    this.addSql(`create table if not exists "tenant_slug" (
      "id" text not null,
      "slug" text not null,
      "current" boolean not null default true,
      "retired_at" timestamptz null,
      "tenant_id" text not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "tenant_slug_pkey" primary key ("id"),
      constraint "tenant_slug_tenant_id_foreign" foreign key ("tenant_id")
        references "tenant" ("id") on update cascade on delete cascade
    );`)
    this.addSql(`create unique index if not exists "IDX_tenant_slug_slug_unique"
      on "tenant_slug" ("slug");`)
    this.addSql(`create unique index if not exists "IDX_tenant_slug_current_unique"
      on "tenant_slug" ("tenant_id") where current and deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_tenant_slug_tenant_id"
      on "tenant_slug" ("tenant_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_tenant_slug_deleted_at"
      on "tenant_slug" ("deleted_at") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tenant_slug";`)
    this.addSql(`drop table if exists "tenant_domain";`)
    this.addSql(`drop table if exists "tenant";`)
  }
}
