import { operator, provisionStore } from "../factories/store"
import { asAdministrator, using } from "../isolation/database"

type Authors = { readonly created_by: string | null; readonly updated_by: string | null }

it("a row says who made it and who changed it last", async () => {
  const store = await provisionStore()
  const platform = await operator()
  const me = await platform.get<{ user: { id: string } }>("/admin/users/me")
  const authors = async (): Promise<Authors> =>
    using(asAdministrator(), async (client) => {
      const sql = "select created_by, updated_by from tenant where id = $1"
      const { rows } = await client.query<Authors>(sql, [store.id])
      return rows[0]
    })
  const { id } = me.body.user
  expect(await authors()).toEqual({ created_by: id, updated_by: id })
  const body = { name_en: "Renamed" }
  expect((await store.staff.post("/admin/store-profile", { body })).status).toBe(200)
  expect(await authors()).toEqual({ created_by: id, updated_by: store.owner.id })
})
