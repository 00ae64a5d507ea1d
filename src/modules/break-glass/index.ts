import { Module } from "@medusajs/framework/utils"
import BreakGlassModuleService from "./service"

/** The key of the module in the container. */
export const BREAK_GLASS_MODULE = "break_glass"

export default Module(BREAK_GLASS_MODULE, { service: BreakGlassModuleService })
