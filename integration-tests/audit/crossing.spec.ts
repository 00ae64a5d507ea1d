import { inApp } from "../app"
import { PLATFORM_TENANT_ID, runInTenant } from "../../src/tenancy/tenant-context"
import { withTenant } from "../../src/tenancy/with-tenant"
import { Modules } from "@medusajs/framework/utils"
import { provisionStore } from "../factories/store"
import { eventsOf } from "./trail"

it("an operator who enters a store is seen there, with the reason and what was done", async () => {
  const store = await provisionStore()
  const reason = "Ticket 4711: the region's name is cut off"
  await inApp((container) => {
    const actor = { type: "operator", id: "user_operator", address: "192.0.2.1" } as const
    return runInTenant({ tenantId: PLATFORM_TENANT_ID, requestId: "r-1", actor }, () =>
      withTenant(store.id, { reason, actor: actor.id }, async () => {
        const regions = container.resolve(Modules.REGION)
        await regions.updateRegions(store.regionId, { name: "المملكة" })
      })
    )
  })
  const [renamed, entered] = await eventsOf(store.staff, "actor_type=operator")
  expect(entered).toMatchObject({
    action: "tenancy.entered",
    actor_id: "user_operator",
    reason,
    about: { from: PLATFORM_TENANT_ID },
    request_id: "r-1",
    address: "192.0.2.1",
  })
  expect(renamed).toMatchObject({ action: "region.updated", actor_id: "user_operator", reason })
})

it("an event is there even when the work in the store fails", async () => {
  const store = await provisionStore()
  const work = inApp(() =>
    withTenant(store.id, { reason: "A repair", actor: "repair" }, () =>
      Promise.reject(new Error("no luck"))
    )
  )
  await expect(work).rejects.toThrow("no luck")
  const [entered] = await eventsOf(store.staff, "action=tenancy.entered")
  expect(entered).toMatchObject({ actor_type: "system", reason: "A repair" })
})
