import { randomBytes } from "node:crypto"
import { type ApiClient, client } from "../client"
import { stack } from "../stack"

/** A store made for one test, and clients for the people around it. */
export type TestStore = {
  readonly id: string
  readonly slug: string
  readonly host: string
  readonly publishableKey: string
  readonly regionId: string
  readonly salesChannelId: string
  readonly stockLocationId: string
  readonly shippingProfileId: string
  readonly owner: { readonly id: string; readonly email: string; readonly password: string }
  /** Logged in as the owner. */
  readonly staff: ApiClient
  /** A shopper who is not logged in. */
  readonly shopper: ApiClient
}

type Provisioned = {
  readonly tenant: { readonly id: string; readonly slug: string }
  readonly publishable_key: string
  readonly region_id: string
  readonly sales_channel_id: string
  readonly stock_location_id: string
  readonly shipping_profile_id: string
  readonly owner_user_id: string
}

let operatorClient: Promise<ApiClient> | undefined

/** Logs a user in and gives a client that carries the token. */
export async function logIn(
  anonymous: ApiClient,
  email: string,
  password: string,
  actor: "user" | "customer" = "user"
): Promise<ApiClient> {
  const path = `/auth/${actor}/emailpass`
  const answer = await anonymous.post<{ token: string }>(path, { body: { email, password } })
  if (answer.status !== 200) {
    throw new Error(`${email} could not log in: ${answer.status} ${answer.text}`)
  }
  return anonymous.with({ authorization: `Bearer ${answer.body.token}` })
}

/** A client of the platform's operator. */
export function operator(): Promise<ApiClient> {
  const { email, password } = stack.operator
  operatorClient ??= logIn(client({ host: "platform.localhost" }), email, password)
  return operatorClient
}

/** Provisions a store as an operator does. Each test has its own, and leaves it. */
export async function provisionStore(
  given: { slug?: string; ownerEmail?: string; port?: number } = {}
): Promise<TestStore> {
  const slug = given.slug ?? `t${randomBytes(6).toString("hex")}`
  const email = given.ownerEmail ?? `owner@${slug}.example`
  const owner = { email, password: "a-long-password-1" }
  const answer = await (
    await operator()
  ).post<Provisioned>("/platform/tenants", {
    body: {
      slug,
      name_ar: `متجر ${slug}`,
      name_en: `Store ${slug}`,
      locale: "ar",
      currency_code: "sar",
      time_zone: "Asia/Riyadh",
      contact_email: owner.email,
      owner: { ...owner, first_name: "Owner", last_name: slug },
    },
  })
  if (answer.status !== 201) {
    throw new Error(`The store could not be made: ${answer.status} ${answer.text}`)
  }
  const made = answer.body
  const host = `${slug}.localhost`
  const anonymous = client({ host, port: given.port })
  return {
    id: made.tenant.id,
    slug,
    host,
    publishableKey: made.publishable_key,
    regionId: made.region_id,
    salesChannelId: made.sales_channel_id,
    stockLocationId: made.stock_location_id,
    shippingProfileId: made.shipping_profile_id,
    owner: { ...owner, id: made.owner_user_id },
    staff: await logIn(anonymous, owner.email, owner.password),
    shopper: anonymous.with({ "x-publishable-api-key": made.publishable_key }),
  }
}
