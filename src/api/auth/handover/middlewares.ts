import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { Handover } from "./validators"

/** What entering a store from the platform takes. */
export const handoverMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/auth/handover",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(Handover)],
  },
]
