import { Module, Modules } from "@medusajs/framework/utils"
import lockingModule from "@medusajs/locking"
import { scopedKey } from "../scoped-key"

type Locking = InstanceType<typeof lockingModule.service>
type Keys = string | string[]

const scoped = (keys: Keys): Keys =>
  Array.isArray(keys) ? keys.map((key) => scopedKey("lock", key)) : scopedKey("lock", keys)

/** Medusa's locks with the tenant in every key: one store never waits for another's lock. */
class TenantLockingService extends lockingModule.service {
  override async execute<Result>(
    keys: Keys,
    job: (signal?: AbortSignal) => Promise<Result>,
    ...rest: [args?: Parameters<Locking["execute"]>[2], context?: Parameters<Locking["execute"]>[3]]
  ): Promise<Result> {
    return super.execute(scoped(keys), job, ...rest)
  }

  override async acquire(keys: Keys, ...rest: DropFirst<Parameters<Locking["acquire"]>>) {
    return super.acquire(scoped(keys), ...rest)
  }

  override async release(keys: Keys, ...rest: DropFirst<Parameters<Locking["release"]>>) {
    return super.release(scoped(keys), ...rest)
  }
}

type DropFirst<List extends unknown[]> = List extends [unknown, ...infer Rest] ? Rest : never

export default Module(Modules.LOCKING, {
  service: TenantLockingService,
  loaders: lockingModule.loaders,
})
