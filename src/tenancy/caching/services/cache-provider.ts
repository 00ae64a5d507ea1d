// Medusa finds a module's inner services in this folder, beside the module's own file.
export { CachingProviderService } from "@medusajs/caching/dist/services"
