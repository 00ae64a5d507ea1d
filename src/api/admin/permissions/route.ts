import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PLATFORM_RESOURCES } from "../../../modules/access/platform-resources"
import type { Resource } from "../../../modules/access/permissions"
import { STORE_RESOURCES } from "../../../modules/access/store-resources"
import { PLATFORM_TENANT_ID, requireTenant } from "../../../tenancy/tenant-context"
import { languageOf, type Language } from "../../_edge/language"
import type { StaffRequest } from "../../_middleware/staff-caller"
import { listRoles } from "../roles/list-roles"
import { ListRoles } from "../roles/validators"

function groupsOf(
  resources: Readonly<Record<string, Resource>>,
  held: ReadonlySet<string>,
  language: Language
) {
  return Object.entries(resources).map(([resource, { label, actions }]) => ({
    resource,
    label: label[language],
    permissions: Object.entries(actions).map(([action, words]) => {
      const name = `${resource}.${action}`
      // Nobody gives what they don't hold.
      return { name, label: words[language], grantable: held.has(name) }
    }),
  }))
}

/** Lists the permissions by what they are about, in words, and which roles have which. */
export async function GET(req: MedusaRequest & StaffRequest, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"])
  const held: ReadonlySet<string> = req.caller?.permissions ?? new Set()
  const isPlatform = requireTenant().tenantId === PLATFORM_TENANT_ID
  const resources = isPlatform ? { ...STORE_RESOURCES, ...PLATFORM_RESOURCES } : STORE_RESOURCES
  const page = await listRoles(req.scope, ListRoles.parse(req.validatedQuery), language)
  const roles = page.roles.map(({ id, code, name, permissions }) => ({
    id,
    code,
    name,
    permissions,
  }))
  res.json({ groups: groupsOf(resources, held, language), roles, next_cursor: page.next_cursor })
}
