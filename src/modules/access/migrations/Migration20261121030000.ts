import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null`

/** Roles, who has them, and what secret keys may do. */
export class Migration20261121030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "access_role" (
      "id" text not null,
      "code" text not null,
      "name_ar" text not null,
      "name_en" text not null,
      "description" text null,
      "is_protected" boolean not null default false,
      "branch_scoped" boolean not null default false,
      "permissions" text[] not null default '{}',${STAMPS},
      constraint "access_role_pkey" primary key ("id")
    );`)
    this.addSql(`create unique index if not exists "IDX_access_role_code_unique"
      on "access_role" ("code") where deleted_at is null;`)
    this.addSql(`create table if not exists "access_assignment" (
      "id" text not null,
      "user_id" text not null,
      "role_id" text not null,
      "location_ids" text[] not null default '{}',
      "sales_channel_ids" text[] not null default '{}',${STAMPS},
      constraint "access_assignment_pkey" primary key ("id")
    );`)
    this.addSql(`create unique index if not exists "IDX_access_assignment_user_id_unique"
      on "access_assignment" ("user_id") where deleted_at is null;`)
    this.addSql(`create table if not exists "access_key_grant" (
      "id" text not null,
      "api_key_id" text not null,
      "permissions" text[] not null default '{}',${STAMPS},
      constraint "access_key_grant_pkey" primary key ("id")
    );`)
    this.addSql(`create unique index if not exists "IDX_access_key_grant_api_key_id_unique"
      on "access_key_grant" ("api_key_id") where deleted_at is null;`)
    this.addSql(`alter table "access_assignment" drop constraint if exists
      "access_assignment_role_id_foreign";`)
    this.addSql(`alter table "access_assignment" add constraint
      "access_assignment_role_id_foreign" foreign key ("role_id")
      references "access_role" ("id") on update cascade;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "access_assignment" cascade;`)
    this.addSql(`drop table if exists "access_role" cascade;`)
    this.addSql(`drop table if exists "access_key_grant" cascade;`)
  }
}
