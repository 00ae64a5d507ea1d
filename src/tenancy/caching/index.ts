import cachingModule from "@medusajs/caching"
import { Module, Modules } from "@medusajs/framework/utils"
import { scopedKey } from "../scoped-key"

type Scoped = { key?: string; tags?: string[] }

function scoped<Options extends Scoped>(options: Options): Options {
  return {
    ...options,
    ...(options.key === undefined ? {} : { key: scopedKey("cache", options.key) }),
    ...(options.tags && { tags: options.tags.map((tag) => scopedKey("cache", tag)) }),
  }
}

/**
 * Medusa's caching with the tenant in every key and tag. It is done here and not in a provider,
 * because the module itself lets requests for the same key share one answer.
 */
class TenantCachingService extends cachingModule.service {
  override async get(options: Parameters<InstanceType<typeof cachingModule.service>["get"]>[0]) {
    return super.get(scoped(options))
  }

  override async set(options: Parameters<InstanceType<typeof cachingModule.service>["set"]>[0]) {
    const computed =
      !options.tags || options.computeAutomaticTags ? await this.computeTags(options.data) : []
    const tags = [...new Set([...(options.tags ?? []), ...computed])]
    return super.set(scoped({ ...options, tags, computeAutomaticTags: false }))
  }

  override async clear(
    options: Parameters<InstanceType<typeof cachingModule.service>["clear"]>[0]
  ) {
    return super.clear(scoped(options))
  }
}

export default Module(Modules.CACHING, {
  service: TenantCachingService,
  loaders: cachingModule.loaders,
})
