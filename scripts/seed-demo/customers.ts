import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createCustomerAddressesWorkflow,
  createCustomersWorkflow,
} from "@medusajs/medusa/core-flows"
import type { DemoCustomer, DemoStore } from "../../demo/store-data"

/** A shopper's address in the form that the storefront's checkout keeps. */
export function addressOf({ address, first_name, last_name, phone }: DemoCustomer) {
  return {
    first_name,
    last_name,
    phone,
    address_1: `${address.building} ${address.street}`,
    address_2: address.district,
    city: address.city.ar,
    province: address.province,
    postal_code: address.postal_code,
    country_code: "sa",
    metadata: {
      building_number: address.building,
      street: address.street,
      district: address.district,
      short_address: address.short_address,
    },
  }
}

/** Adds the shoppers with their addresses, and returns the ids of all by e-mail. */
export async function addCustomers(
  container: MedusaContainer,
  store: DemoStore
): Promise<Map<string, string>> {
  const emails = store.customers.map(({ email }) => email)
  const present = await container.resolve(Modules.CUSTOMER).listCustomers({ email: emails })
  const ids = new Map(present.map(({ email, id }) => [email ?? "", id]))
  const missing = store.customers.filter(({ email }) => !ids.has(email))
  if (missing.length === 0) {
    return ids
  }
  const customersData = missing.map(({ email, first_name, last_name, phone }) => ({
    email,
    first_name,
    last_name,
    phone,
  }))
  const { result } = await createCustomersWorkflow(container).run({ input: { customersData } })
  result.forEach(({ email, id }) => ids.set(email ?? "", id))
  const addresses = missing.map((customer) => ({
    ...addressOf(customer),
    customer_id: ids.get(customer.email) ?? "",
    address_name: "المنزل",
    is_default_shipping: true,
    is_default_billing: true,
  }))
  await createCustomerAddressesWorkflow(container).run({ input: { addresses } })
  return ids
}
