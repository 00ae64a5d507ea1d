import type { MedusaRequest } from "@medusajs/framework/http"
import type { TenantRequest } from "../_edge"
import type { Device } from "../../modules/account/session-keeper"

const LONGEST = 200

/** Where a request comes from, in words that its sender may see in the list of sessions. */
export function deviceOf(req: MedusaRequest & Pick<TenantRequest, "callerAddress">): Device {
  const agent = String(req.headers["user-agent"] ?? "").replace(/[^\x20-\x7e]/g, "")
  return {
    device: agent.slice(0, LONGEST) || "unknown",
    address: req.callerAddress ?? "unknown",
  }
}
