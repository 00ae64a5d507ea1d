import type {
  AuthContext,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { recordEvent } from "../../tenancy/audit-trail/record-event"
import { actAs } from "../../tenancy/tenant-context"
import { actorOf } from "./announce-actor"

const Answer = z.object({ token: z.string() })
// A password that still waits for its second factor has no actor yet.
const Claims = z.object({ actor_id: z.string().min(1), actor_type: z.literal("user") })
const LOGIN = /^\/user\/([^/]+)\/?$/
const SECOND_FACTOR = /^\/mfa\/challenges\/[^/]+\/verify\/?$/
const Named = z.object({ email: z.string() })

function claimsOf(body: string): Pick<AuthContext, "actor_id" | "actor_type"> | undefined {
  try {
    const { token } = Answer.parse(JSON.parse(body))
    const claims = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")
    return Claims.parse(JSON.parse(claims))
  } catch {
    return undefined
  }
}

/** An e-mail address of which only the first letter and the domain can be read. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf("@")
  return at > 0 ? `${email.slice(0, 1)}***${email.slice(at)}` : "***"
}

async function recordLogin(
  req: MedusaRequest,
  provider: string | undefined,
  { status, body }: { status: number; body: string }
): Promise<void> {
  const claims = status === 200 ? claimsOf(body) : undefined
  const failed = status === 401 && provider !== undefined
  if (!failed && !claims) {
    return
  }
  const auth = claims && { ...claims, auth_identity_id: "", app_metadata: {}, user_metadata: {} }
  actAs(actorOf(req, auth))
  const named = Named.safeParse(req.body)
  const email = named.success ? maskedEmail(named.data.email.slice(0, 254)) : undefined
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await recordEvent(knex, {
    action: claims ? "login.succeeded" : "login.failed",
    targetType: "user",
    targetId: claims?.actor_id || undefined,
    about: { provider, email },
  })
}

/**
 * Stands before everything under `/auth`: writes the log-ins of staff and operators into the audit
 * trail, and those that failed, just before the answer goes out. Shoppers' aren't the store's acts.
 */
export function auditLogin(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const [, provider] = LOGIN.exec(req.path) ?? []
  if (req.method !== "POST" || !(provider || SECOND_FACTOR.test(req.path))) {
    next()
    return
  }
  const end = res.end.bind(res)
  res.end = (...given: unknown[]) => {
    res.end = end
    const [chunk] = given
    const body = typeof chunk === "string" || Buffer.isBuffer(chunk) ? chunk.toString() : ""
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    recordLogin(req, provider, { status: res.statusCode, body })
      .catch((error: unknown) => logger.error(`Audit of a log-in: ${String(error)}`))
      .finally(() => Reflect.apply(end, res, given))
    return res
  }
  next()
}
