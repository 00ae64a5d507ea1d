import { readFile } from "node:fs/promises"
import path from "node:path"

/** A mail of the local mailbox, as its list shows it. */
export type MailboxEntry = {
  readonly id: string
  readonly at: string
  readonly sender: string
  readonly to: string
  readonly template: string
  readonly subject: string
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign])

const row = ({ id, at, sender, to, template, subject }: MailboxEntry) => `
  <tr>
    <td><time>${escaped(at.slice(0, 16).replace("T", " "))}</time></td>
    <td><bdi>${escaped(sender)}</bdi></td>
    <td><bdi>${escaped(to)}</bdi></td>
    <td><a href="${escaped(id)}.html"><bdi>${escaped(subject)}</bdi></a>
      <small>${escaped(template)} · <a href="${escaped(id)}.eml">.eml</a></small></td>
  </tr>`

const STYLE = `
  body { font: 15px/1.6 system-ui, sans-serif; margin: 32px auto; max-width: 1080px;
         padding-inline: 16px; color: #221d26; background: #fbf8f3 }
  table { width: 100%; border-collapse: collapse; background: #fff }
  td { padding: 10px 12px; border-block-end: 1px solid #e6ddd1; vertical-align: top }
  time, small { color: #6b626c } small { display: block }
  a { color: #a63a5c }`

/** A page that lists the mails of a folder, the newest first. */
export async function listPage(directory: string, names: readonly string[]): Promise<string> {
  const read = async (name: string): Promise<MailboxEntry[]> => {
    try {
      return [JSON.parse(await readFile(path.join(directory, name), "utf8"))]
    } catch {
      // Another process has let it go meanwhile.
      return []
    }
  }
  const entries = (await Promise.all(names.map(read))).flat()
  return `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Mailbox</title>
<style>${STYLE}</style><h1>Mailbox</h1>
<p>Mails that this installation would have sent: ${entries.length}.</p>
<table>${entries.map(row).join("")}</table></html>
`
}
