import { Module } from "@medusajs/framework/utils"
import AccountModuleService from "./service"

/** The key of the module in the container. */
export const ACCOUNT_MODULE = "account"

export default Module(ACCOUNT_MODULE, { service: AccountModuleService })
