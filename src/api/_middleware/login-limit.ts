import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TenantRequest } from "../_edge"

const NAMES = ["email", "identifier", "entity_id"]

function accountOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) {
    return undefined
  }
  const entries = Object.entries(body).filter(([key]) => NAMES.includes(key))
  const named = entries.find(([, value]) => typeof value === "string" && value.trim() !== "")
  return named ? String(named[1]) : undefined
}

/** Counts tries to log in by the account they are for, which only the parsed body names. */
export async function loginLimit(
  req: MedusaRequest & Pick<TenantRequest, "countLogin">,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const account = accountOf(req.body)
  if (account !== undefined) {
    await req.countLogin?.(account)
  }
  next()
}
