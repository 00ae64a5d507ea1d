import { Module } from "@medusajs/framework/utils"
import IdempotencyModuleService from "./service"

/** The key of the module in the container. */
export const IDEMPOTENCY_MODULE = "idempotency"

export default Module(IDEMPOTENCY_MODULE, { service: IdempotencyModuleService })
