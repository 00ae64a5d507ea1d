import { Module } from "@medusajs/framework/utils"
import ReportingModuleService from "./service"

/** The key of the module in the container. */
export const REPORTING_MODULE = "reporting"

export default Module(REPORTING_MODULE, { service: ReportingModuleService })
