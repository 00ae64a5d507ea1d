import { inApp } from "../app"
import { Modules } from "@medusajs/framework/utils"
import { PLATFORM_TENANT_ID, runInTenant } from "../../src/tenancy/tenant-context"
import { withTenant } from "../../src/tenancy/with-tenant"
import { provisionStore, type TestStore } from "../factories/store"
import { eventsOf } from "./trail"

const OPERATOR = { type: "operator", id: "user_operator", address: "192.0.2.1" } as const
const REASON = "Ticket 4711: the region's name is cut off"

let store: TestStore
let failing: Promise<unknown>

beforeAll(async () => {
  store = await provisionStore()
  await inApp(async (container) => {
    const platform = { tenantId: PLATFORM_TENANT_ID, requestId: "r-1", actor: OPERATOR }
    await runInTenant(platform, () =>
      withTenant(store.id, { reason: REASON, actor: OPERATOR.id }, async () => {
        const regions = container.resolve(Modules.REGION)
        await regions.updateRegions(store.regionId, { name: "المملكة" })
      })
    )
    failing = withTenant(store.id, { reason: "A repair", actor: "repair" }, () =>
      Promise.reject(new Error("no luck"))
    )
    await failing.catch(() => undefined)
  })
})

it("an operator who enters a store is seen there, with the reason and what was done", async () => {
  const [renamed, entered] = await eventsOf(store.staff, `actor_id=${OPERATOR.id}`)
  expect(entered).toMatchObject({
    action: "tenancy.entered",
    actor_type: "operator",
    reason: REASON,
    about: { from: PLATFORM_TENANT_ID },
    request_id: "r-1",
    address: OPERATOR.address,
  })
  expect(renamed).toMatchObject({
    action: "region.updated",
    actor_type: "operator",
    reason: REASON,
  })
})

it("an event is there even when the work in the store fails", async () => {
  await expect(failing).rejects.toThrow("no luck")
  const [entered] = await eventsOf(store.staff, "action=tenancy.entered&actor_type=system")
  expect(entered).toMatchObject({ actor_type: "system", reason: "A repair" })
})
