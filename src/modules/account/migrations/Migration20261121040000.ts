import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null`

const LIVE = "deleted_at is null"

/** People, the stores they work in, and where they are signed in. */
export class Migration20261121040000 extends Migration {
  override async up(): Promise<void> {
    this.addAccount()
    this.addMembership()
    this.addSession()
    this.addRefreshToken()
  }

  private addAccount(): void {
    this.addSql(`create table if not exists "account" (
      "id" text not null,
      "email" text not null check ("email" = lower("email")),
      "name" text not null,
      "phone" text null check ("phone" ~ '^\\+[1-9][0-9]{5,14}$'),
      "language" text check ("language" in ('ar', 'en')) not null default 'ar',
      "auth_identity_id" text not null,
      "password_set_at" timestamptz null,
      "email_verified_at" timestamptz null,
      "first_store" jsonb null,
      "closed_at" timestamptz null,
      ${TIMES},
      constraint "account_pkey" primary key ("id")
    );`)
    this.addSql(`create unique index if not exists "IDX_account_email_unique"
      on "account" ("email") where closed_at is null and ${LIVE};`)
    this.addSql(`create unique index if not exists "IDX_account_auth_identity_id_unique"
      on "account" ("auth_identity_id") where closed_at is null and ${LIVE};`)
    this.addSql(`create index if not exists "IDX_account_deleted_at"
      on "account" ("deleted_at") where ${LIVE};`)
  }

  private addMembership(): void {
    this.addSql(`create table if not exists "membership" (
      "id" text not null,
      "account_id" text not null,
      "tenant_id" text not null,
      "user_id" text not null,
      "auth_identity_id" text not null,
      "status" text check ("status" in ('active', 'removed')) not null default 'active',
      "removed_at" timestamptz null,
      ${TIMES},
      constraint "membership_pkey" primary key ("id"),
      constraint "membership_account_id_foreign" foreign key ("account_id")
        references "account" ("id") on update cascade on delete cascade
    );`)
    this.addSql(`create unique index if not exists "IDX_membership_account_id_tenant_id_unique"
      on "membership" ("account_id", "tenant_id") where ${LIVE};`)
    this.addSql(`create unique index if not exists "IDX_membership_tenant_id_user_id_unique"
      on "membership" ("tenant_id", "user_id") where ${LIVE};`)
    this.addSql(`create index if not exists "IDX_membership_deleted_at"
      on "membership" ("deleted_at") where ${LIVE};`)
  }

  private addSession(): void {
    this.addSql(`create table if not exists "account_session" (
      "id" text not null,
      "account_id" text not null,
      "tenant_id" text null,
      "parent_id" text null,
      "device" text not null,
      "address" text not null,
      "mfa_at" timestamptz null,
      "last_used_at" timestamptz not null default now(),
      "expires_at" timestamptz not null,
      "ended_at" timestamptz null,
      "end_reason" text check ("end_reason" in ('signed_out', 'ended_by_owner',
        'password_changed', 'password_reset', 'token_reused', 'account_closed')) null,
      "handover_hash" text null,
      "handover_expires_at" timestamptz null,
      ${TIMES},
      constraint "account_session_pkey" primary key ("id"),
      constraint "account_session_account_id_foreign" foreign key ("account_id")
        references "account" ("id") on update cascade on delete cascade
    );`)
    this.addSql(`create index if not exists "IDX_account_session_account_id_id"
      on "account_session" ("account_id", "id") where ${LIVE};`)
    this.addSql(`create index if not exists "IDX_account_session_parent_id"
      on "account_session" ("parent_id") where parent_id is not null and ${LIVE};`)
    this.addSql(`create unique index if not exists "IDX_account_session_handover_hash_unique"
      on "account_session" ("handover_hash") where handover_hash is not null;`)
    this.addSql(`create index if not exists "IDX_account_session_deleted_at"
      on "account_session" ("deleted_at") where ${LIVE};`)
  }

  private addRefreshToken(): void {
    this.addSql(`create table if not exists "account_refresh_token" (
      "id" text not null,
      "session_id" text not null,
      "token_hash" text not null,
      "used_at" timestamptz null,
      ${TIMES},
      constraint "account_refresh_token_pkey" primary key ("id"),
      constraint "account_refresh_token_session_id_foreign" foreign key ("session_id")
        references "account_session" ("id") on update cascade on delete cascade
    );`)
    this.addSql(`create unique index if not exists "IDX_account_refresh_token_token_hash_unique"
      on "account_refresh_token" ("token_hash");`)
    this.addSql(`create index if not exists "IDX_account_refresh_token_session_id"
      on "account_refresh_token" ("session_id") where ${LIVE};`)
    this.addSql(`create index if not exists "IDX_account_refresh_token_deleted_at"
      on "account_refresh_token" ("deleted_at") where ${LIVE};`)
  }

  override async down(): Promise<void> {
    for (const table of ["account_refresh_token", "account_session", "membership", "account"]) {
      this.addSql(`drop table if exists "${table}";`)
    }
  }
}
