import type { MiddlewareRoute } from "@medusajs/framework/http"
import { actorCheck } from "./actor-check"
import { auditLogin } from "./audit-login"
import { authDoor } from "./auth-door"
import { bodyGuard } from "./body-guard"
import { closed } from "./closed"
import { stockLocationName } from "./existing-rows"
import { idempotencyKey } from "./idempotency-key"
import { loginLimit } from "./login-limit"
import { operatorMfa } from "./operator-mfa"
import { permissionCheck } from "./permission-check"
import { queryGuard } from "./query-guard"
import { rowChecks } from "./row-checks"
import { requireStepUp, requireStepUpToChange } from "./step-up"
import { presignCheck, uploadCheck } from "./upload-check"
import { ownTransaction, refuseWorkflowRun, refuseWorkflowStream } from "./workflow-stream-guard"

const RUNS = "/admin/workflows-executions/:workflow_id"

/** Guards of Medusa's own routes. Those without a method come before everything of a route. */
export const edgeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/", middlewares: [bodyGuard, actorCheck, operatorMfa] },
  // It serves Medusa's own hosting; the log-in page asks beside it, and hears that there is none.
  { matcher: "/cloud/auth/users", middlewares: [closed] },
  { matcher: "/auth", middlewares: [auditLogin, authDoor] },
  { matcher: "/admin", middlewares: [permissionCheck, queryGuard] },
  { matcher: "/store", middlewares: [queryGuard] },
  { matcher: "/admin/api-keys", middlewares: [requireStepUpToChange] },
  { matcher: "/admin/roles", middlewares: [requireStepUpToChange] },
  { matcher: "/admin/staff", middlewares: [requireStepUpToChange] },
  { method: ["POST"], matcher: "/platform/tenants/:id/close", middlewares: [requireStepUp] },
  { matcher: "/admin/stock-locations", middlewares: [stockLocationName] },
  {
    method: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider",
    middlewares: [loginLimit],
  },
  {
    method: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/register",
    middlewares: [loginLimit],
  },
  {
    method: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    middlewares: [loginLimit],
  },
  { matcher: `${RUNS}/subscribe`, middlewares: [refuseWorkflowStream] },
  { matcher: `${RUNS}/run`, middlewares: [refuseWorkflowRun] },
  {
    method: ["GET"],
    matcher: `${RUNS}/:transaction_id/subscribe`,
    middlewares: [ownTransaction],
  },
  { method: ["POST"], matcher: `${RUNS}/steps/success`, middlewares: [ownTransaction] },
  { method: ["POST"], matcher: `${RUNS}/steps/failure`, middlewares: [ownTransaction] },
  { method: ["POST"], matcher: "/admin/uploads", middlewares: [uploadCheck] },
  { method: ["POST"], matcher: "/admin/uploads/presigned-urls", middlewares: [presignCheck] },
  { method: ["POST"], matcher: "/admin/products/import", middlewares: [uploadCheck] },
  { method: ["POST"], matcher: "/store/carts/:id/complete", middlewares: [idempotencyKey] },
  ...rowChecks,
]
