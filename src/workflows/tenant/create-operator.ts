import { createUserAccountWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { PLATFORM_OWNER } from "../../modules/access/protected-roles"
import { PLATFORM_TENANT_ID } from "../../tenancy/tenant-context"
import { withTenant } from "../../tenancy/with-tenant"
import { assignRoleWorkflow } from "../access/assign-role"

/** Who the platform's new colleague is. */
export type CreateOperatorInput = {
  readonly email: string
  readonly password: string
  readonly first_name?: string
  readonly last_name?: string
}

async function register(auth: IAuthModuleService, input: CreateOperatorInput): Promise<string> {
  const { email, password } = input
  const answer = await auth.register("emailpass", { body: { email, password } })
  if (!answer.success || !answer.authIdentity) {
    const reason = answer.error ?? "The operator could not be registered."
    throw new MedusaError(MedusaError.Types.INVALID_DATA, reason, "operator.not_registered")
  }
  return answer.authIdentity.id
}

// Medusa's boot gives the platform a store of its own, under Medusa's name.
async function namePlatform(container: MedusaContainer): Promise<void> {
  const input = { selector: { name: "Medusa Store" }, update: { name: "Wasla" } }
  await updateStoresWorkflow(container).run({ input })
}

/**
 * Adds one of the platform's own staff, who logs in on the platform's host.
 * @returns the identifier of the user
 * @throws `operator.not_registered` when the e-mail is taken or the password refused
 */
export async function createOperator(
  container: MedusaContainer,
  input: CreateOperatorInput
): Promise<string> {
  const why = { reason: "add an operator", actor: "system" }
  return withTenant(PLATFORM_TENANT_ID, why, async () => {
    const authIdentityId = await register(container.resolve(Modules.AUTH), input)
    const { email, first_name, last_name } = input
    const { result } = await createUserAccountWorkflow(container).run({
      input: { authIdentityId, userData: { email, first_name, last_name } },
    })
    await assignRoleWorkflow(container).run({ input: { user_id: result.id, role: PLATFORM_OWNER } })
    await namePlatform(container)
    return result.id
  })
}
