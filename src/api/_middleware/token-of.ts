import {
  getAuthContextFromJwtToken,
  type AuthContext,
  type MedusaRequest,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Who a caller is, with the session, or the grant of support, that a token of ours names. */
export type SessionContext = AuthContext & {
  readonly session_id?: string
  readonly grant_id?: string
}

/** What the bearer token of a request says, if we signed it. */
export function bearerOf(req: MedusaRequest): SessionContext | null {
  const { authorization } = req.headers
  return authorization === undefined ? null : contextIn(req, authorization)
}

/** What a token says, written as `Bearer <token>`, if we signed it. */
export function contextIn(req: MedusaRequest, authorization: string): SessionContext | null {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return getAuthContextFromJwtToken(
    authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  )
}
