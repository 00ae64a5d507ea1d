import type { PermissionGroup } from "../queries/roles"

/** How much of a group is chosen. */
export type GroupState = "all" | "some" | "none"

const namesOf = (group: PermissionGroup) => group.permissions.map(({ name }) => name)

/** How much of a group is among the chosen. */
export function stateOf(group: PermissionGroup, chosen: ReadonlySet<string>): GroupState {
  const count = namesOf(group).filter((name) => chosen.has(name)).length
  if (count === 0) {
    return "none"
  }
  return count === group.permissions.length ? "all" : "some"
}

/** The chosen permissions after one of them was ticked, or unticked. */
export function toggled(chosen: ReadonlySet<string>, name: string): string[] {
  const after = new Set(chosen)
  if (!after.delete(name)) {
    after.add(name)
  }
  return [...after]
}

/**
 * The chosen permissions after a whole group was ticked, or unticked when all of it was. What the
 * person doesn't hold stays as it is: nobody gives or takes that.
 */
export function groupToggled(chosen: ReadonlySet<string>, group: PermissionGroup): string[] {
  const own = group.permissions.filter(({ grantable }) => grantable).map(({ name }) => name)
  const after = new Set(chosen)
  const isFull = own.every((name) => after.has(name))
  own.forEach((name) => (isFull ? after.delete(name) : after.add(name)))
  return [...after]
}

/** The groups that a text is found in: by their own name, or by what they hold. */
export function searchGroups(groups: readonly PermissionGroup[], text: string): PermissionGroup[] {
  const wanted = text.trim().toLowerCase()
  const has = (words: string) => words.toLowerCase().includes(wanted)
  return groups.flatMap((group) => {
    if (has(group.label)) {
      return [group]
    }
    const permissions = group.permissions.filter(({ name, label }) => has(label) || has(name))
    return permissions.length > 0 ? [{ ...group, permissions }] : []
  })
}

/** What the chosen permissions reach, subject by subject, in words. */
export function reachOf(
  groups: readonly PermissionGroup[],
  chosen: ReadonlySet<string>
): { subject: string; acts: string[]; whole: boolean }[] {
  return groups.flatMap((group) => {
    const acts = group.permissions.filter(({ name }) => chosen.has(name))
    const whole = acts.length === group.permissions.length
    const said = acts.map(({ label }) => label)
    return said.length > 0 ? [{ subject: group.label, acts: said, whole }] : []
  })
}
