import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A store may want a second factor of its staff. */
export class Migration20261121040100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "tenant"
      add column if not exists "require_mfa" boolean not null default false;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "tenant" drop column if exists "require_mfa";`)
  }
}
