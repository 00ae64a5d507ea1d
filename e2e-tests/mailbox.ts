import { demo } from "./demo"
import { expect } from "./visit"

const API = `http://127.0.0.1:${demo.apiPort}`
const AT_PLATFORM = { "X-Tenant": "platform", "Content-Type": "application/json" }

type Mail = { id: string; to: string; template: string }

async function asOperator(): Promise<Record<string, string>> {
  const body = JSON.stringify({ email: "operator@wasla.example", password: demo.password })
  const login = { method: "POST", headers: AT_PLATFORM, body }
  const answer = await fetch(`${API}/auth/user/emailpass`, login)
  const { token } = await answer.json()
  return { ...AT_PLATFORM, Authorization: `Bearer ${token}` }
}

/** Reads the newest mail of a kind as its reader would, and gives the link in it. */
export async function linkInMail(to: string, template: string): Promise<string> {
  const headers = await asOperator()
  let link = ""
  await expect(async () => {
    const list = await fetch(`${API}/platform/mailbox`, { headers })
    const { mails }: { mails: Mail[] } = await list.json()
    const mail = mails.find((one) => one.to === to && one.template === template)
    const page = await fetch(`${API}/platform/mailbox/${mail?.id}`, { headers })
    const [, found] = /href="([^"]+#token=[^"]+)"/.exec(await page.text()) ?? []
    expect(found).toBeTruthy()
    link = found.replace(/&amp;/g, "&")
  }, `${to} gets the mail ${template}`).toPass()
  return link
}
