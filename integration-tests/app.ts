import "./app-environment"
import type { MedusaContainer } from "@medusajs/framework/types"
import { withApp } from "../scripts/app"

/**
 * Runs work with Medusa's container in this process, as the platform, against the database of the
 * servers: for what can't be seen from outside, such as a step that fails. Import it first.
 */
export async function inApp<Result>(
  work: (container: MedusaContainer) => Promise<Result>
): Promise<Result> {
  return withApp(work)
}
