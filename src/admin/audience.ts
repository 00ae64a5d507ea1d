/** Who an admin page is for: the people of one store, or the platform's own staff. */
export type Audience = "store" | "platform"

const PLATFORM_HOST = /^platform\./

/** Tells from the address in the browser whose admin is open. */
export function currentAudience(hostname: string = window.location.hostname): Audience {
  return PLATFORM_HOST.test(hostname) ? "platform" : "store"
}

/** A sidebar label that exists for one audience only; without a label there is no sidebar item. */
export function labelFor(audience: Audience, label: string): string | undefined {
  return currentAudience() === audience ? label : undefined
}
