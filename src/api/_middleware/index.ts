import type { MiddlewareRoute } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { actorCheck } from "./actor-check"
import { auditLogin } from "./audit-login"
import { bodyGuard } from "./body-guard"
import { stockLocationName } from "./existing-rows"
import { idempotencyKey } from "./idempotency-key"
import { loginLimit } from "./login-limit"
import { needsModule } from "./needs-module"
import { queryGuard } from "./query-guard"
import { rowChecks } from "./row-checks"
import { presignCheck, uploadCheck } from "./upload-check"
import { ownTransaction, refuseWorkflowRun, refuseWorkflowStream } from "./workflow-stream-guard"

const RUNS = "/admin/workflows-executions/:workflow_id"

/** Guards of Medusa's own routes. Those without a method come before everything of a route. */
export const edgeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/", middlewares: [bodyGuard, actorCheck] },
  { matcher: "/admin", middlewares: [queryGuard] },
  { matcher: "/store", middlewares: [queryGuard] },
  { matcher: "/admin/index", middlewares: [needsModule(Modules.INDEX)] },
  { matcher: "/admin/rbac", middlewares: [needsModule(Modules.RBAC)] },
  { matcher: "/admin/users/:id/roles", middlewares: [needsModule(Modules.RBAC)] },
  { matcher: "/admin/stock-locations", middlewares: [stockLocationName] },
  {
    method: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider",
    middlewares: [auditLogin, loginLimit],
  },
  {
    method: ["GET", "POST"],
    matcher: "/auth/:actor_type/:auth_provider/callback",
    middlewares: [auditLogin],
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
