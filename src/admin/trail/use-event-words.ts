import { currentAudience } from "../audience"
import { useAccess } from "../queries/access"
import type { AuditEvent } from "../queries/audit-events"
import { usePermissionGroups, useRoleChoices } from "../queries/roles"
import { nameOf, useStaff } from "../queries/staff"
import { useWords } from "../ui/use-words"

const COLLEAGUES = 100

/** Whether an event is the platform's doing in a store. */
export function isOfPlatform({ actor_type, action }: AuditEvent): boolean {
  return actor_type === "operator" || action.startsWith("tenancy.")
}

/** The words that events are told in. */
export function useEventWords() {
  const { t } = useWords()
  const { may } = useAccess()
  const isStore = currentAudience() === "store"
  const staff = useStaff({ limit: COLLEAGUES }, { enabled: isStore && may("staff.view") })
  const colleagues = staff.data?.staff ?? []

  const action = (name: string): string => {
    const [resource, verb] = name.split(".")
    return t("trail.action", {
      resource: t(`trail.resources.${resource}`, { defaultValue: resource }),
      verb: t(`trail.verbs.${verb}`, { defaultValue: verb ?? "" }),
    })
  }

  const actor = ({ actor_type, actor_id }: AuditEvent): string => {
    const colleague = colleagues.find(({ id }) => id === actor_id)
    const kind = t(`trail.actors.${actor_type}`, { defaultValue: actor_type })
    return colleague ? nameOf(colleague) : kind
  }

  return { action, actor }
}

/** Says a value of an event as people call it: permissions and roles by their names. */
export function useValueWords() {
  const { t } = useWords()
  const { may } = useAccess()
  const groups = usePermissionGroups({ enabled: may("roles.view") })
  const roles = useRoleChoices({ enabled: may("roles.view") })
  const permissions = new Map(
    groups.data?.groups.flatMap((group) =>
      group.permissions.map(({ name, label }) => [name, `${group.label}: ${label}`] as const)
    )
  )

  const value = (field: string, given: unknown): string => {
    if (typeof given === "boolean") {
      return t(given ? "trail.yes" : "trail.no")
    }
    const text = typeof given === "object" ? JSON.stringify(given) : String(given)
    if (field === "role_id") {
      return roles.data?.find(({ id }) => id === text)?.name ?? text
    }
    return permissions.get(text) ?? text
  }

  return { value, field: (name: string) => t(`trail.fields.${name}`, { defaultValue: name }) }
}
