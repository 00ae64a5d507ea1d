import { defineMiddlewares } from "@medusajs/framework/http"
import { edgeMiddlewares } from "./_middleware"
import { errorHandler } from "./_middleware/error-handler"
import { auditEventMiddlewares } from "./admin/audit-events/middlewares"
import { accountMiddlewares, ownAccountMiddlewares } from "./accounts/middlewares"
import { invitationMiddlewares } from "./admin/invitations/middlewares"
import { apiKeyMiddlewares } from "./admin/api-keys/middlewares"
import { breakGlassMiddlewares } from "./admin/break-glass/middlewares"
import { permissionMiddlewares } from "./admin/permissions/middlewares"
import { roleMiddlewares } from "./admin/roles/middlewares"
import { staffMiddlewares } from "./admin/staff/middlewares"
import { mailMessageMiddlewares } from "./admin/mail-messages/middlewares"
import { storeProfileMiddlewares } from "./admin/store-profile/middlewares"
import { handoverMiddlewares } from "./auth/handover/middlewares"
import { opsMiddlewares } from "./ops/middlewares"
import { platformMiddlewares } from "./platform/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"

export default defineMiddlewares({
  errorHandler,
  routes: [
    ...edgeMiddlewares,
    ...auditEventMiddlewares,
    ...breakGlassMiddlewares,
    ...apiKeyMiddlewares,
    ...permissionMiddlewares,
    ...roleMiddlewares,
    ...staffMiddlewares,
    ...storeProfileMiddlewares,
    ...mailMessageMiddlewares,
    ...platformMiddlewares,
    ...opsMiddlewares,
    ...handoverMiddlewares,
    ...accountMiddlewares,
    ...invitationMiddlewares,
    ...ownAccountMiddlewares("/admin/account"),
    ...cartMiddlewares,
  ],
})
