import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createOperator } from "../../src/workflows/tenant/create-operator"

const operator = { email: "operator@wasla.example", first_name: "مشغّل", last_name: "المنصة" }

/** Creates the platform's operator and its log-in, unless it is there. */
export async function addOperator(container: MedusaContainer, password: string): Promise<boolean> {
  const users = container.resolve(Modules.USER)
  const [present] = await users.listUsers({ email: operator.email }, { take: 1 })
  if (present) {
    return false
  }
  await createOperator(container, { ...operator, password })
  return true
}
