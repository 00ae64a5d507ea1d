import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who of the platform's support may be in a store. The database holds the hard rules as well. */
export class Migration20261121050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "break_glass_grant" (
      "id" text not null,
      "operator_id" text not null,
      "operator_name" text not null,
      "reason" text not null check (char_length("reason") between 10 and 500),
      "ticket" text not null,
      "minutes" integer not null check ("minutes" between 1 and 60),
      "access" text not null check ("access" in ('read', 'write')),
      "status" text not null default 'requested'
        check ("status" in ('requested', 'active', 'refused', 'ended', 'expired')),
      "answer_by" timestamptz not null,
      "started_at" timestamptz null,
      "expires_at" timestamptz null,
      "consent" text null check ("consent" in ('store', 'operator')),
      "consented_by" text null,
      "consented_by_name" text null,
      "emergency_reason" text null,
      "ended_at" timestamptz null,
      "ended_by" text null,
      "ended_by_name" text null,
      "handover_hash" text null,
      "handover_expires_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "break_glass_grant_pkey" primary key ("id"),
      constraint "break_glass_grant_hour"
        check ("expires_at" <= "started_at" + interval '60 minutes'),
      constraint "break_glass_grant_bounded"
        check ("status" <> 'active' or ("started_at" is not null and "expires_at" is not null)),
      constraint "break_glass_grant_consent"
        check ("access" = 'read' or "started_at" is null
               or ("consent" is not null and "consented_by" is not null)),
      constraint "break_glass_grant_second_operator"
        check ("consent" is distinct from 'operator'
               or ("consented_by" <> "operator_id" and "emergency_reason" is not null))
    );`)
    this.addSql(`create unique index if not exists "IDX_break_glass_grant_operator_id_access_unique"
      on "break_glass_grant" ("operator_id", "access")
      where status in ('requested', 'active') and deleted_at is null;`)
    this.addSql(`create unique index if not exists "IDX_break_glass_grant_handover_hash_unique"
      on "break_glass_grant" ("handover_hash") where handover_hash is not null;`)
    this.addSql(`create index if not exists "IDX_break_glass_grant_deleted_at"
      on "break_glass_grant" ("deleted_at") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "break_glass_grant";`)
  }
}
