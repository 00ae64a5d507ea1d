import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { recordEvent } from "../../tenancy/audit-trail/record-event"

/** An address as it is written on a parcel. */
export type RevealedAddress = {
  readonly kind: "shipping" | "billing" | "customer"
  readonly name: string
  readonly company: string | null
  readonly phone: string | null
  readonly lines: string[]
}

/** How one customer is reached. */
export type RevealedContact = {
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly addresses: RevealedAddress[]
}

/** Whose contact data is asked for: that of an order, or of a customer. */
export type RevealedThing = { readonly entity: "order" | "customer"; readonly id: string }

type AddressRow = {
  first_name?: string | null
  last_name?: string | null
  company?: string | null
  phone?: string | null
  address_1?: string | null
  address_2?: string | null
  city?: string | null
  province?: string | null
  postal_code?: string | null
  country_code?: string | null
}

const PARTS = ["address_1", "address_2", "city", "province", "postal_code", "country_code"] as const
const OF_ADDRESS = ["first_name", "last_name", "company", "phone", ...PARTS]
const of = (relation: string) => OF_ADDRESS.map((field) => `${relation}.${field}`)

const nameOf = (row: AddressRow | null | undefined): string =>
  [row?.first_name, row?.last_name].filter(Boolean).join(" ")

function addressOf(
  kind: RevealedAddress["kind"],
  row: AddressRow | null | undefined
): RevealedAddress[] {
  if (!row) {
    return []
  }
  const lines = PARTS.flatMap((part) => row[part] || [])
  return [
    { kind, name: nameOf(row), company: row.company ?? null, phone: row.phone ?? null, lines },
  ]
}

async function orderContact(
  container: MedusaContainer,
  id: string
): Promise<RevealedContact | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["email", ...of("shipping_address"), ...of("billing_address")]
  const { data } = await query.graph({ entity: "order", fields, filters: { id } })
  const [order] = data
  return (
    order && {
      name: nameOf(order.shipping_address ?? order.billing_address),
      email: order.email ?? null,
      phone: order.shipping_address?.phone ?? null,
      addresses: [
        ...addressOf("shipping", order.shipping_address),
        ...addressOf("billing", order.billing_address),
      ],
    }
  )
}

async function customerContact(
  container: MedusaContainer,
  id: string
): Promise<RevealedContact | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["email", "phone", "first_name", "last_name", ...of("addresses")]
  const { data } = await query.graph({ entity: "customer", fields, filters: { id } })
  const [customer] = data
  const addresses: AddressRow[] = customer?.addresses ?? []
  return (
    customer && {
      name: nameOf(customer),
      email: customer.email ?? null,
      phone: customer.phone ?? null,
      addresses: addresses.flatMap((row) => addressOf("customer", row)),
    }
  )
}

/**
 * Tells support how one customer is reached. The event is written first, so that nothing is told
 * without one, also when there is nothing to tell.
 * @throws `resource.not_found`
 */
export async function revealContact(
  container: MedusaContainer,
  { entity, id }: RevealedThing
): Promise<RevealedContact> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await recordEvent(knex, { action: "break_glass.revealed", targetType: entity, targetId: id })
  const read = { order: orderContact, customer: customerContact }[entity]
  const contact = await read(container, id)
  if (!contact) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "It does not exist.", "resource.not_found")
  }
  return contact
}
