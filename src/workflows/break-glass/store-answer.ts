import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BREAK_GLASS_MODULE } from "../../modules/break-glass"
import type { GrantRow } from "../../modules/break-glass/models/break-glass-grant"
import type BreakGlassModuleService from "../../modules/break-glass/service"
import type { Who } from "../../modules/break-glass/service"

/** What somebody of the store does about a grant. */
export type StoreAnswer = {
  readonly grant_id: string
  readonly by: { readonly kind: string; readonly id: string }
}

const grantsOf = (container: MedusaContainer) =>
  container.resolve<BreakGlassModuleService>(BREAK_GLASS_MODULE)

// A key has no name; the id tells which one it was.
async function whoOf(container: MedusaContainer, { kind, id }: StoreAnswer["by"]): Promise<Who> {
  const users = container.resolve(Modules.USER)
  const [user] = kind === "user" ? await users.listUsers({ id }, { take: 1 }) : []
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ")
  return { id, name: name || (user?.email ?? id) }
}

/**
 * Lets changes by support begin, by the store's own word.
 * @throws `break_glass.not_found` or `break_glass.status_not_allowed`
 */
export async function consentToAccess(
  container: MedusaContainer,
  { grant_id, by }: StoreAnswer
): Promise<GrantRow> {
  const consent = { consent: "store" as const, by: await whoOf(container, by) }
  return grantsOf(container).start(grant_id, consent)
}

/**
 * Says no to a request, or ends a grant; whoever is inside is out at the next request.
 * @throws `break_glass.not_found` or `break_glass.status_not_allowed`
 */
export async function finishAccess(
  container: MedusaContainer,
  { grant_id, by }: StoreAnswer,
  to: "ended" | "refused"
): Promise<GrantRow> {
  return grantsOf(container).finish(grant_id, to, await whoOf(container, by))
}
