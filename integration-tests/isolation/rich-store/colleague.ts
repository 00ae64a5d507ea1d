import type { ApiClient } from "../../client"
import { logIn, type TestStore } from "../../factories/store"

const PASSWORD = "a-long-password-5"

/** Invites a colleague, who accepts and logs in. */
export async function inviteColleague({ slug, staff, shopper }: TestStore): Promise<ApiClient> {
  const email = `colleague@${slug}.example`
  const invited = await staff.post<{ invite: { token: string } }>("/admin/invites", {
    body: { email },
  })
  const registered = await shopper.post<{ token: string }>("/auth/user/emailpass/register", {
    body: { email, password: PASSWORD },
  })
  const newcomer = shopper.with({ authorization: `Bearer ${registered.body.token}` })
  const path = `/admin/invites/accept?token=${invited.body.invite.token}`
  const accepted = await newcomer.post(path, { body: { email } })
  if (accepted.status !== 200) {
    throw new Error(`${email} could not accept: ${accepted.status} ${accepted.text}`)
  }
  return logIn(shopper, email, PASSWORD)
}
