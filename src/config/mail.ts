import path from "node:path"
import { env } from "./env"

const channels = ["email"]

const smtp = (url: string) => ({
  resolve: "./src/providers/notification/smtp",
  id: "smtp",
  options: { channels, url, from: env.mail.from },
})

const mailbox = {
  resolve: "./src/providers/notification/mailbox",
  id: "mailbox",
  options: { channels, directory: path.resolve(env.mail.directory), from: env.mail.from },
}

/** What mails leave by: the server that the environment names, or a folder on this machine. */
export const mailProvider = env.mail.smtpUrl ? smtp(env.mail.smtpUrl) : mailbox
