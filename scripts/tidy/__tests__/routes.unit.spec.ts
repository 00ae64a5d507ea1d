import { routePermission } from "../rules/routes"
import { findings } from "./in-memory"

const GET = "export async function GET(): Promise<void> {}\n"

describe("route-permission", () => {
  it("refuses a method that the table doesn't name, however it is exported", () => {
    const found = findings(routePermission, {
      "src/api/admin/payouts/[id]/route.ts": `${GET}export const DELETE = () => {}\n`,
      "src/api/platform/payouts/route.ts": GET,
    })
    expect(found).toEqual([
      "src/api/admin/payouts/[id]/route.ts:1 DELETE /admin/payouts/:id",
      "src/api/platform/payouts/route.ts:1 GET /platform/payouts",
    ])
  })

  it("accepts what the table names, and what isn't the staff's", () => {
    const found = findings(routePermission, {
      "src/api/admin/payouts/[id]/route.ts": GET,
      "src/api/store/payouts/route.ts": GET,
    })
    expect(found).toEqual([])
  })
})
