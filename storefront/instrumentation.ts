import { prepareServer } from "@/config/env"

/** Runs once when the storefront's server starts. */
export async function register(): Promise<void> {
  await prepareServer()
}
