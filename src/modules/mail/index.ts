import { Module } from "@medusajs/framework/utils"
import MailModuleService from "./service"

/** The key of the module in the container. */
export const MAIL_MODULE = "mail"

export default Module(MAIL_MODULE, { service: MailModuleService })
