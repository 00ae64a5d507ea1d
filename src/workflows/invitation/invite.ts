import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "../../modules/access"
import { permissionsOf } from "../../modules/access/protected-roles"
import type AccessModuleService from "../../modules/access/service"
import { normaliseEmail } from "../../modules/account/contact"
import { INVITATION_MODULE } from "../../modules/invitation"
import { alreadyMember } from "../../modules/invitation/errors"
import type { InvitationRow } from "../../modules/invitation/models/invitation"
import type InvitationModuleService from "../../modules/invitation/service"
import { assertWithinReach, type Grantor } from "../access/steps/check-reach"
import { mailInvitation } from "./invitation-mail"

/** Who is asked to work in the store, as what, and by whom. */
export type Invite = {
  readonly by: Grantor
  readonly email: string
  readonly role: string
  readonly location_ids?: string[]
  readonly sales_channel_ids?: string[]
}

const invitationsOf = (container: MedusaContainer) =>
  container.resolve<InvitationModuleService>(INVITATION_MODULE)

async function assertRoleWithinReach(
  container: MedusaContainer,
  by: Grantor,
  role: string
): Promise<string> {
  const found = await container.resolve<AccessModuleService>(ACCESS_MODULE).findRole(role)
  assertWithinReach(by, permissionsOf(found))
  return found.id
}

/**
 * Asks somebody to work in the store, by mail. Nobody gives what they don't hold.
 * @throws `access.role_not_found`, `access.beyond_own_reach`, `invitation.already_member` or
 *   `invitation.exists`
 */
export async function invite(
  container: MedusaContainer,
  { by, email: given, role, location_ids = [], sales_channel_ids = [] }: Invite
): Promise<InvitationRow> {
  const email = normaliseEmail(given)
  const role_id = await assertRoleWithinReach(container, by, role)
  const [colleague] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  if (colleague) {
    throw alreadyMember()
  }
  const wanted = { email, role_id, location_ids, sales_channel_ids, invited_by: by.id }
  const invited = await invitationsOf(container).invite(wanted)
  await mailInvitation(container, invited)
  return invited.invitation
}

/**
 * Mails an invitation again, with another link and another week.
 * @throws `invitation.not_found` or `access.beyond_own_reach`
 */
export async function inviteAgain(
  container: MedusaContainer,
  by: Grantor,
  id: string
): Promise<InvitationRow> {
  const [present] = await invitationsOf(container).listInvitations({ id }, { take: 1 })
  if (present) {
    await assertRoleWithinReach(container, by, present.role_id)
  }
  const invited = await invitationsOf(container).renew(id)
  await mailInvitation(container, invited)
  return invited.invitation
}
