import "server-only"
import { headers } from "next/headers"
import { redirect } from "next/navigation"

/**
 * Sends the shopper on after an action. Next would fetch the target itself, from a host without
 * a store, so that with scripts the page goes there on its own; without scripts it redirects.
 */
export async function leaveFor(path: string): Promise<string> {
  const incoming = await headers()
  if (!incoming.has("next-action")) {
    redirect(path)
  }
  return path
}
