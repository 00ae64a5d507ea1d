import { PLATFORM_RESOURCES } from "./platform-resources"
import { STORE_RESOURCES } from "./store-resources"

/** A text in the two languages that everything is shown in. */
export type Label = { readonly ar: string; readonly en: string }

/** What can be done with one kind of thing: `view`, `edit` and so on, each in words. */
export type Resource = {
  readonly label: Label
  readonly actions: Readonly<Record<string, Label>>
}

type PermissionOf<Resources> = {
  [Name in keyof Resources & string]: Resources[Name] extends { actions: infer Actions }
    ? `${Name}.${keyof Actions & string}`
    : never
}[keyof Resources & string]

/** A permission in a store. */
export type StorePermission = PermissionOf<typeof STORE_RESOURCES>

/** A permission of the platform's own staff, which no role of a store can hold. */
export type PlatformPermission = PermissionOf<typeof PLATFORM_RESOURCES>

/** One thing that somebody may do, as `resource.action`. */
export type Permission = StorePermission | PlatformPermission

function namesOf<Name extends Permission>(resources: Readonly<Record<string, Resource>>): Name[] {
  return Object.entries(resources).flatMap(([resource, { actions }]) =>
    Object.keys(actions).map((action) => `${resource}.${action}` as Name)
  )
}

/** Every permission that a role of a store can hold, in the order in which they are shown. */
export const STORE_PERMISSIONS: readonly StorePermission[] = namesOf(STORE_RESOURCES)

/** Every permission that only roles of the platform can hold. */
export const PLATFORM_PERMISSIONS: readonly PlatformPermission[] = namesOf(PLATFORM_RESOURCES)

/** Every permission there is. */
export const PERMISSIONS: readonly Permission[] = [...STORE_PERMISSIONS, ...PLATFORM_PERMISSIONS]

const ofStores: ReadonlySet<string> = new Set(STORE_PERMISSIONS)

/** Whether a role of a store can hold the permission of that name. */
export function isStorePermission(name: string): name is StorePermission {
  return ofStores.has(name)
}
