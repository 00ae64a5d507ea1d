import type { Answer, ApiClient } from "../client"
import { platform, type Tokens } from "./account"
import { linkIn } from "./mailbox"
import { logIn, type TestStore } from "./store"

const PASSWORD = "a-long-password-5"

/** Joins a store by the link of an invitation. */
export function acceptInvitation(
  token: string,
  newcomer: { name: string; password: string }
): Promise<Answer<Tokens>> {
  return platform().post<Tokens>(`/accounts/invitations/${token}/accept`, { body: newcomer })
}

/** Invites a colleague in a role, who joins and logs in. */
export async function inviteColleague(
  { slug, staff, shopper }: TestStore,
  role = "owner",
  email = `${role}-${Math.random().toString(36).slice(2, 10)}@${slug}.example`
): Promise<ApiClient> {
  const invited = await staff.post("/admin/invitations", { body: { email, role } })
  if (invited.status !== 201) {
    throw new Error(`${email} could not be invited: ${invited.status} ${invited.text}`)
  }
  const token = await linkIn(email, "invitation")
  const joined = await acceptInvitation(token, { name: "Colleague", password: PASSWORD })
  if (joined.status !== 200) {
    throw new Error(`${email} could not join: ${joined.status} ${joined.text}`)
  }
  return logIn(shopper, email, PASSWORD)
}
