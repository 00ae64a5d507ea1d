import { adminClient, storefrontClient } from "../../clients"
import { provisionStore } from "../factories/store"
import { stack } from "../stack"

it("speaks to a store with the typed clients", async () => {
  const store = await provisionStore()
  const connection = { baseUrl: `http://127.0.0.1:${stack.ports.memory}`, tenant: store.slug }
  const anonymous = adminClient({ ...connection, language: "ar" })
  const refused = await anonymous.GET("/admin/products")
  expect(refused.response.status).toBe(401)
  expect(refused.error?.code).toBe("auth.required")

  const token = store.staff.headers.authorization.replace("Bearer ", "")
  const admin = adminClient({ ...connection, token })
  const made = await admin.POST("/admin/products", {
    body: { title: "عباءة", options: [{ title: "المقاس", values: ["54"] }], status: "published" },
  })
  expect(made.data?.product.title).toBe("عباءة")

  const shop = storefrontClient({ ...connection, publishableKey: store.publishableKey })
  const { data } = await shop.GET("/storefront/config")
  expect(data?.store.slug).toBe(store.slug)
})
