import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { TenantFiles } from "./service"

export default ModuleProvider(Modules.FILE, { services: [TenantFiles] })
