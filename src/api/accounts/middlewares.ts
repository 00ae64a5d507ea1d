import {
  authenticate,
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { requireStepUp } from "../_middleware/step-up"
import { platformOnly } from "../platform/platform-only"
import {
  Accept,
  BeginFactor,
  ByToken,
  ChangePassword,
  Close,
  LogIn,
  LogInMfa,
  OfEmail,
  OpenStore,
  Page,
  Refresh,
  SignUp,
  StepUp,
  UpdateMe,
  VerifyFactor,
} from "./validators"

const post = (matcher: string, body: z.ZodObject): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateAndTransformBody(body)],
})

const list = (matcher: string): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateAndTransformQuery(Page, { isList: true })],
})

/** What each route about a person's own account takes, by its place under a prefix. */
export const ownAccountMiddlewares = (prefix: string): MiddlewareRoute[] => [
  post(prefix, UpdateMe),
  post(`${prefix}/password`, ChangePassword),
  list(`${prefix}/sessions`),
  list(`${prefix}/stores`),
  post(`${prefix}/step-up`, StepUp),
]

/** Accounts live at the platform's own address; what is about oneself needs a log-in. */
export const accountMiddlewares: MiddlewareRoute[] = [
  { matcher: "/accounts", middlewares: [platformOnly] },
  { matcher: "/accounts/me", middlewares: [authenticate("account", ["bearer"])] },
  { matcher: "/accounts/logout", middlewares: [authenticate("account", ["bearer"])] },
  post("/accounts", SignUp),
  post("/accounts/login", LogIn),
  post("/accounts/login/mfa", LogInMfa),
  post("/accounts/password/forgot", OfEmail),
  post("/accounts/password/reset", ByToken),
  post("/accounts/email/verify", ByToken),
  post("/accounts/email/resend", OfEmail),
  post("/accounts/token/refresh", Refresh),
  post("/accounts/invitations/:token/accept", Accept),
  ...ownAccountMiddlewares("/accounts/me"),
  post("/accounts/me/stores", OpenStore),
  post("/accounts/me/mfa", BeginFactor),
  post("/accounts/me/mfa/:id/verify", VerifyFactor),
  { matcher: "/accounts/me/mfa/:id", methods: ["DELETE"], middlewares: [requireStepUp] },
  { matcher: "/accounts/me/mfa/recovery-codes", methods: ["POST"], middlewares: [requireStepUp] },
  {
    matcher: "/accounts/me/close",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(Close), requireStepUp],
  },
]
