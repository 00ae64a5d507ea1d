import { Module } from "@medusajs/framework/utils"
import AccessModuleService from "./service"

/** The key of the module in the container. */
export const ACCESS_MODULE = "access"

export default Module(ACCESS_MODULE, { service: AccessModuleService })
