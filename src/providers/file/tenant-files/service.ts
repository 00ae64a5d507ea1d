import path from "node:path"
import { LocalFileService } from "@medusajs/file-local"
import { requireTenant } from "../../../tenancy/tenant-context"

type Options = {
  /** Folder whose files are served under `/static`. */
  readonly publicDirectory: string
  /** Folder of the files that only the store's own staff may read. */
  readonly privateDirectory: string
}

const encoded = (key: string) => key.split("/").map(encodeURIComponent).join("/")

function addressOf(key: string): string {
  return key.startsWith("private-")
    ? `/admin/private-files/${encodeURIComponent(key)}`
    : `/static/${requireTenant().tenantId}/${encoded(key)}`
}

/**
 * Keeps each store's files in a folder of its own, chosen by the work's tenant: a key of another
 * store names a file that isn't there. Addresses have no host, since a store has several.
 */
export class TenantFiles extends LocalFileService {
  static override identifier = "tenant-files"

  constructor(container: Record<string, unknown>, options: Options) {
    super(container, {})
    const folder = (root: string) => path.join(root, requireTenant().tenantId)
    Object.defineProperty(this, "uploadDir_", { get: () => folder(options.publicDirectory) })
    Object.defineProperty(this, "privateUploadDir_", {
      get: () => folder(options.privateDirectory),
    })
    Object.defineProperty(this, "getUploadFileUrl", { value: addressOf })
  }
}
