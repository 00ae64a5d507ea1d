import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who was asked to work in a store. */
export class Migration20261121040200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "invitation" (
      "id" text not null,
      "email" text not null,
      "role_id" text not null,
      "location_ids" text[] not null default '{}',
      "sales_channel_ids" text[] not null default '{}',
      "token_hash" text not null,
      "status" text check ("status" in ('pending', 'accepted', 'revoked'))
        not null default 'pending',
      "expires_at" timestamptz not null,
      "invited_by" text not null,
      "accepted_at" timestamptz null,
      "user_id" text null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "invitation_pkey" primary key ("id")
    );`)
    this.addSql(`create unique index if not exists "IDX_invitation_email_unique"
      on "invitation" ("email") where status = 'pending' and deleted_at is null;`)
    this.addSql(`create unique index if not exists "IDX_invitation_token_hash_unique"
      on "invitation" ("token_hash");`)
    this.addSql(`create index if not exists "IDX_invitation_deleted_at"
      on "invitation" ("deleted_at") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "invitation";`)
  }
}
