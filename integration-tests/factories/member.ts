import { randomBytes } from "node:crypto"
import type { ApiClient } from "../client"
import { logIn } from "./store"

const PASSWORD = "a-long-password-7"

/** Somebody who works in a store. */
export type Member = { readonly id: string; readonly email: string; readonly client: ApiClient }

type Place = { readonly staff: ApiClient; readonly anonymous: ApiClient }

type Branches = { readonly location_ids?: string[]; readonly sales_channel_ids?: string[] }

/** Gives a member a role, as the client of a colleague who may. */
export function giveRole(by: ApiClient, userId: string, role: string, branches: Branches = {}) {
  return by.post(`/admin/staff/${userId}/role`, { body: { role, ...branches } })
}

/** Invites somebody, who accepts and logs in, and gives them a role unless there is none. */
export async function addMember(
  { staff, anonymous }: Place,
  role?: string,
  branches?: Branches
): Promise<Member> {
  const email = `${role ?? "nobody"}-${randomBytes(5).toString("hex")}@staff.example`
  const invited = await staff.post<{ invite: { token: string } }>("/admin/invites", {
    body: { email },
  })
  const account = { email, password: PASSWORD }
  const registered = await anonymous.post<{ token: string }>("/auth/user/emailpass/register", {
    body: account,
  })
  const newcomer = anonymous.with({ authorization: `Bearer ${registered.body.token}` })
  const path = `/admin/invites/accept?token=${invited.body.invite.token}`
  const accepted = await newcomer.post<{ user: { id: string } }>(path, { body: { email } })
  if (accepted.status !== 200) {
    throw new Error(`${email} could not accept: ${accepted.status} ${accepted.text}`)
  }
  const { id } = accepted.body.user
  if (role) {
    const given = await giveRole(staff, id, role, branches)
    if (given.status !== 200) {
      throw new Error(`${email} could not become ${role}: ${given.status} ${given.text}`)
    }
  }
  return { id, email, client: await logIn(anonymous, email, PASSWORD) }
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
