import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { env } from "../../../config/env"
import { mailNotFound, noMailbox } from "../../../modules/mail/errors"

/** What the platform's console shows of the mails that were kept instead of sent. */
const SHOWN = 100
const NAME = /^\d{17}-[0-9a-f]{8}$/

/** The folder of the local mailbox; there is none where mails are sent to a server. */
function folder(): string {
  if (env.stage === "production" || env.mail.smtpUrl) {
    throw noMailbox()
  }
  return path.resolve(env.mail.directory)
}

/** @returns nothing when it was let go meanwhile */
async function read(name: string): Promise<string | undefined> {
  return readFile(path.join(folder(), name), "utf8").catch(() => undefined)
}

/** The newest mails of the local mailbox. */
export async function mailboxEntries(): Promise<Record<string, unknown>[]> {
  const names = await readdir(folder()).catch((): string[] => [])
  const newest = names
    .filter((name) => name.endsWith(".json"))
    .sort()
    .reverse()
  const found = await Promise.all(newest.slice(0, SHOWN).map(read))
  return found.flatMap((text) => (text ? [JSON.parse(text)] : []))
}

/** A mail of the local mailbox as its reader would see it. */
export async function mailboxPage(id: string): Promise<string> {
  const page = NAME.test(id) ? await read(`${id}.html`) : undefined
  if (page === undefined) {
    throw mailNotFound()
  }
  return page
}
