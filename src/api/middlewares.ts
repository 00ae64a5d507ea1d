import { defineMiddlewares } from "@medusajs/framework/http"
import { edgeMiddlewares } from "./_middleware"
import { errorHandler } from "./_middleware/error-handler"
import { auditEventMiddlewares } from "./admin/audit-events/middlewares"
import { storeProfileMiddlewares } from "./admin/store-profile/middlewares"
import { opsMiddlewares } from "./ops/middlewares"
import { platformMiddlewares } from "./platform/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"

export default defineMiddlewares({
  errorHandler,
  routes: [
    ...edgeMiddlewares,
    ...auditEventMiddlewares,
    ...storeProfileMiddlewares,
    ...platformMiddlewares,
    ...opsMiddlewares,
    ...cartMiddlewares,
  ],
})
