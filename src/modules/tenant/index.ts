import { Module } from "@medusajs/framework/utils"
import TenantModuleService from "./service"

/** The key of the module in the container. */
export const TENANT_MODULE = "tenant"

export default Module(TENANT_MODULE, { service: TenantModuleService })
