import { Module } from "@medusajs/framework/utils"
import InvitationModuleService from "./service"

/** The key of the module in the container. */
export const INVITATION_MODULE = "invitation"

export default Module(INVITATION_MODULE, { service: InvitationModuleService })
