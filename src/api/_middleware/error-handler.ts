import type { MedusaErrorHandlerFunction } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { answerError } from "../_edge"

/**
 * Answers whatever a route or a middleware threw, in the one shape of the platform. Express knows
 * an error handler by its four parameters, so the last one has to be there.
 */
export const errorHandler: MedusaErrorHandlerFunction = (error, req, res, _next) => {
  answerError(req, res, error, req.scope?.resolve(ContainerRegistrationKeys.LOGGER))
}
