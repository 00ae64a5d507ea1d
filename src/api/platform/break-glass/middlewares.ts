import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { requireStepUp } from "../../_middleware/step-up"
import { ApproveAccess, RequestAccess, SearchGrants } from "./validators"

const OF_STORE = "/platform/tenants/:id/break-glass"

/** What the operators' routes about entering stores take; all but leaving want a fresh factor. */
export const breakGlassPlatformMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/platform/break-glass",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(SearchGrants, { isList: true })],
  },
  {
    matcher: OF_STORE,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(RequestAccess), requireStepUp],
  },
  {
    matcher: `${OF_STORE}/:grant_id/approve`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ApproveAccess), requireStepUp],
  },
  { matcher: `${OF_STORE}/:grant_id/open`, methods: ["POST"], middlewares: [requireStepUp] },
]
