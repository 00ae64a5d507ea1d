import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { AccountRow } from "./models/account"
import type { MembershipRow } from "./models/membership"
import { AccountSessionKeeper, managerOf, type AccountContext } from "./session-keeper"

/** A person to add to a store. */
export type NewMember = {
  readonly account_id: string
  readonly tenant_id: string
  readonly user_id: string
  readonly auth_identity_id: string
}

/** Keeps the people of the platform, the stores they work in, and where they are signed in. */
export default class AccountModuleService extends AccountSessionKeeper {
  /** The open account of an e-mail, if there is one. */
  async accountOf(email: string): Promise<AccountRow | undefined> {
    const [account] = await this.listAccounts({ email, closed_at: null }, { take: 1 })
    return account
  }

  /** The open account by its id, if there is one. */
  async openAccount(id: string): Promise<AccountRow | undefined> {
    const [account] = await this.listAccounts({ id, closed_at: null }, { take: 1 })
    return account
  }

  /** Adds a person to a store, or takes a person who was removed from it back. */
  @InjectManager()
  async join(
    member: NewMember,
    @MedusaContext() context: AccountContext = {}
  ): Promise<MembershipRow> {
    const { account_id, tenant_id } = member
    const [present] = await this.listMemberships({ account_id, tenant_id }, { take: 1 }, context)
    const active = { ...member, status: "active" as const, removed_at: null }
    return present
      ? await this.updateMemberships({ ...active, id: present.id }, context)
      : await this.createMemberships(active, context)
  }

  /** The membership of a person in a store, while they work there. */
  async activeMembership(
    account_id: string,
    tenant_id: string
  ): Promise<MembershipRow | undefined> {
    const [found] = await this.listMemberships(
      { account_id, tenant_id, status: "active" },
      { take: 1 }
    )
    return found
  }

  /** The membership of a store's own user, while they work there. */
  async membershipOfUser(tenant_id: string, user_id: string): Promise<MembershipRow | undefined> {
    const [found] = await this.listMemberships(
      { tenant_id, user_id, status: "active" },
      { take: 1 }
    )
    return found
  }

  /** Ends the membership of a store's user and their sessions in that store. */
  @InjectTransactionManager()
  async leave(
    tenant_id: string,
    user_id: string,
    @MedusaContext() context: AccountContext = {}
  ): Promise<void> {
    const manager = managerOf(context)
    const [left] = await manager.execute<{ account_id: string }[]>(
      `update membership set status = 'removed', removed_at = now(), updated_at = now()
        where tenant_id = ? and user_id = ? and status = 'active' returning account_id`,
      [tenant_id, user_id]
    )
    if (left) {
      await manager.execute(
        `update account_session set ended_at = now(), end_reason = 'ended_by_owner'
          where tenant_id = ? and account_id = ? and ended_at is null`,
        [tenant_id, left.account_id]
      )
    }
  }

  /** The stores that a person works in, a page at a time, in the order they joined. */
  @InjectManager()
  async listActiveMemberships(
    { account_id, limit, after }: { account_id: string; limit: number; after?: string },
    @MedusaContext() context: AccountContext = {}
  ): Promise<MembershipRow[]> {
    return await managerOf(context).execute<MembershipRow[]>(
      `select * from membership
        where account_id = ? and status = 'active' and deleted_at is null
          and (?::text is null or id > ?)
        order by id limit ?`,
      [account_id, after ?? null, after ?? null, limit]
    )
  }
}
