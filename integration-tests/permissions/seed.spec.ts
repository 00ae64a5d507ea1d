import { seedRoles } from "../../scripts/database/seed-roles"
import { protectedRolesOf } from "../../src/modules/access/protected-roles"
import { client } from "../client"
import { addMember } from "../factories/member"
import { provisionStore } from "../factories/store"
import { asAdministrator, using } from "../isolation/database"

type Roles = { roles: { code: string }[] }

it("gives a store from before its roles, and its first user the first of them", async () => {
  const store = await provisionStore()
  const place = { staff: store.staff, anonymous: client({ host: store.host }) }
  const second = await addMember(place, "manager")
  await using(asAdministrator(), async (admin) => {
    await admin.query("delete from access_assignment where tenant_id = $1", [store.id])
    await admin.query("delete from access_role where tenant_id = $1", [store.id])
    expect((await store.staff.get("/admin/roles")).status).toBe(403)
    expect(await seedRoles(admin, "platform")).not.toEqual([])
    await seedRoles(admin, "platform")
  })
  const { roles } = (await store.staff.get<Roles>("/admin/roles")).body
  const wanted = protectedRolesOf("store").map(({ code }) => code)
  expect(roles.map(({ code }) => code)).toEqual(wanted)
  const me = await second.client.get<{ role: unknown }>("/admin/access/me")
  expect(me.body.role).toBeNull()
})
