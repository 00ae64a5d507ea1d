import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { memberNotFound } from "../../../modules/access/errors"

/**
 * Refuses an id that is no user of this store.
 * @throws `access.member_not_found`
 */
export async function assertMember(id: string, container: MedusaContainer): Promise<void> {
  const users = await container.resolve(Modules.USER).listUsers({ id }, { take: 1 })
  if (users.length === 0) {
    throw memberNotFound()
  }
}

/** This step refuses an id that is no user of this store. */
export const checkMemberStep = createStep(
  "check-member",
  async ({ user_id }: { user_id: string }, { container }): Promise<void> => {
    await assertMember(user_id, container)
  }
)
