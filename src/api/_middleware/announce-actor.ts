import type { AuthContext, MedusaRequest } from "@medusajs/framework/http"
import { env } from "../../config/env"
import { type Actor, ACTOR_TYPES, type ActorType } from "../../tenancy/actor"
import { actAs, PLATFORM_TENANT_ID, requireTenant } from "../../tenancy/tenant-context"
import { clientAddress } from "../_edge/client-address"
import type { SupportGrant } from "./support-caller"

const READS = new Set(["GET", "HEAD", "OPTIONS"])
const ACTING = /^\/(?:admin|platform|auth\/(\w+))(?:\/|$)/
const EXPORT = /\/export$/

type Request = MedusaRequest & { auth_context?: AuthContext }

function typeOf(called: string): ActorType {
  const type = called === "api-key" ? "api_key" : called
  if (type === "user" && requireTenant().tenantId === PLATFORM_TENANT_ID) {
    return "operator"
  }
  return ACTOR_TYPES.find((known) => known === type) ?? "user"
}

/** Who sends a request, as the audit trail names them, from a credential that was checked. */
export function actorOf(req: Request, auth: AuthContext | null | undefined): Actor {
  const [, logsIn] = ACTING.exec(req.path) ?? []
  return {
    type: typeOf(auth?.actor_type ?? logsIn ?? "user"),
    id: auth?.actor_id || auth?.auth_identity_id || undefined,
    address: clientAddress(req, { trustedProxies: env.trustedProxies }).address,
  }
}

/** An operator inside a store, as its audit trail names them, with the ticket and the reason. */
function supportActor(req: Request, grant: SupportGrant): Actor {
  return {
    type: "operator",
    id: grant.operator_id,
    address: clientAddress(req, { trustedProxies: env.trustedProxies }).address,
    onBehalfOf: `break_glass:${grant.id}`,
    reason: `${grant.ticket}: ${grant.reason}`,
  }
}

/**
 * Tells the kernel who acts, when the request may write as staff, an operator or a key, or logs
 * somebody in. Reads and shoppers have no actor and pay nothing for one.
 */
export function announceActor(
  req: Request,
  auth: AuthContext | null | undefined,
  grant?: SupportGrant
): void {
  const writes = !READS.has(req.method) || EXPORT.test(req.path)
  if (writes && ACTING.test(req.path)) {
    actAs(grant ? supportActor(req, grant) : actorOf(req, req.auth_context ?? auth))
  }
}
