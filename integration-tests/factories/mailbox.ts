import { Client } from "pg"
import { stack } from "../stack"

/** A mail as it was written down to be sent. */
export type Mail = {
  readonly template: string
  readonly locale: string
  readonly data: Readonly<Record<string, string>>
}

/** The mails that were sent to an address, the newest first; they are written before the answer. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const client = new Client({ connectionString: stack.ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Mail>(
      `select template, locale, data from mail_message where to_address = $1
        order by created_at desc, id desc`,
      [address]
    )
    return rows
  } finally {
    await client.end()
  }
}

/** The secret in the link of the newest mail of a kind. */
export async function linkIn(address: string, template: string): Promise<string> {
  const mails = await mailsTo(address)
  const url = mails.find((mail) => mail.template === template)?.data.url
  const token = /[#?]token=([^&]+)/.exec(url ?? "")?.[1]
  if (!token) {
    throw new Error(`${address} got no ${template}, but ${mails.map((mail) => mail.template)}`)
  }
  return decodeURIComponent(token)
}
