import { randomBytes } from "node:crypto"
import { client, type ApiClient } from "../client"
import { asAdministrator, using } from "../isolation/database"
import { stack } from "../stack"
import { acceptInvitation } from "./colleague"
import { linkIn } from "./mailbox"
import { logIn, operator } from "./store"

const PASSWORD = "a-long-password-7"

/** Somebody who works in a store. */
export type Member = { readonly id: string; readonly email: string; readonly client: ApiClient }

type Place = { readonly staff: ApiClient; readonly anonymous: ApiClient }

type Branches = { readonly location_ids?: string[]; readonly sales_channel_ids?: string[] }

/** Gives a member a role, as the client of a colleague who may. */
export function giveRole(by: ApiClient, userId: string, role: string, branches: Branches = {}) {
  return by.post(`/admin/staff/${userId}/role`, { body: { role, ...branches } })
}

const withoutRole = (userId: string) =>
  using(asAdministrator(), (admin) =>
    admin.query("delete from access_assignment where user_id = $1", [userId])
  )

/** Invites somebody into a store, who joins and logs in; without a role it is taken from them. */
export async function addMember(
  { staff, anonymous }: Place,
  role?: string,
  branches: Branches = {}
): Promise<Member> {
  const email = `member-${randomBytes(5).toString("hex")}@staff.example`
  const body = { email, role: role ?? "viewer", ...branches }
  const invited = await staff.post("/admin/invitations", { body })
  if (invited.status !== 201) {
    throw new Error(`${email} could not be invited: ${invited.status} ${invited.text}`)
  }
  const token = await linkIn(email, "invitation")
  const joined = await acceptInvitation(token, { name: "Member", password: PASSWORD })
  if (joined.status !== 200) {
    throw new Error(`${email} could not join: ${joined.status} ${joined.text}`)
  }
  const who = await logIn(anonymous, email, PASSWORD)
  const { id } = (await who.get<{ user: { id: string } }>("/admin/users/me")).body.user
  if (!role) {
    await withoutRole(id)
  }
  return { id, email, client: who }
}

/** Puts a colleague beside the platform's operator, who are not invited but made by a command. */
export async function addOperator(role?: string): Promise<Member> {
  const mark = randomBytes(8).toString("hex")
  const email = `operator-${mark}@wasla.example`
  const id = `user_${mark}`
  await using(asAdministrator(), async (admin) => {
    await admin.query(`insert into "user" (id, email, tenant_id) values ($1, $2, 'platform')`, [
      id,
      email,
    ])
    await admin.query(
      `insert into auth_identity (id, app_metadata, tenant_id) values ($1, $2, 'platform')`,
      [`authid_${mark}`, { user_id: id }]
    )
    // They have the operator's password.
    await admin.query(
      `insert into provider_identity
         (id, entity_id, provider, auth_identity_id, provider_metadata, tenant_id)
       select $1, $2, provider, $3, provider_metadata, tenant_id from provider_identity
         where entity_id = $4 and tenant_id = 'platform'`,
      [`prov_${mark}`, email, `authid_${mark}`, stack.operator.email]
    )
  })
  if (role) {
    const given = await giveRole(await operator(), id, role)
    if (given.status !== 200) {
      throw new Error(`${email} could not become ${role}: ${given.status} ${given.text}`)
    }
  }
  const anonymous = client({ host: "platform.localhost" })
  return { id, email, client: await logIn(anonymous, email, stack.operator.password) }
}

/** Makes a secret key, which may do nothing yet, and a client that carries it. */
export async function addKey({ staff, anonymous }: Place) {
  const made = await staff.post<{ api_key: { id: string; token: string } }>("/admin/api-keys", {
    body: { title: "key", type: "secret" },
  })
  const { id, token } = made.body.api_key
  const basic = Buffer.from(`${token}:`).toString("base64")
  return { id, client: anonymous.with({ authorization: `Basic ${basic}` }) }
}
