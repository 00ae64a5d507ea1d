import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { MailboxNotificationService } from "../mailbox/service"

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "wasla-mailbox-"))
})

afterEach(() => rm(directory, { recursive: true }))

it("keeps a mail as a page, as the message itself, and in its list", async () => {
  const mailbox = new MailboxNotificationService({}, { directory, from: "no-reply@localhost" })
  await mailbox.send({
    to: "sara@example.sa",
    channel: "email",
    template: "verify-email",
    content: { subject: "<b>تأكيد</b>", html: "<p>مرحبًا</p>", text: "مرحبًا" },
    provider_data: { sender_name: "نور", reply_to: null, message_id: "mail_1" },
  })
  const names = (await readdir(directory)).sort()
  const kinds = names.map((name) => name.replace(/^\d{17}-[0-9a-f]{8}/, ""))
  expect(kinds.sort()).toEqual([".eml", ".html", ".json", "index.html"])
  const list = await readFile(path.join(directory, "index.html"), "utf8")
  expect(list).toContain("&lt;b&gt;تأكيد&lt;/b&gt;")
  const page = names.find((name) => /^\d.*\.html$/.test(name)) ?? ""
  expect(await readFile(path.join(directory, page), "utf8")).toBe("<p>مرحبًا</p>")
})

it("lets the oldest go when there are more than 500", async () => {
  for (let mail = 0; mail < 502; mail += 1) {
    const id = `2026112100000${String(mail).padStart(4, "0")}-00000000`
    const entry = { id, at: "", sender: "", to: "", template: "", subject: `mail ${mail}` }
    await writeFile(path.join(directory, `${id}.json`), JSON.stringify(entry))
    await writeFile(path.join(directory, `${id}.eml`), "")
  }
  const mailbox = new MailboxNotificationService({}, { directory, from: "no-reply@localhost" })
  await mailbox.send({
    to: "sara@example.sa",
    channel: "email",
    template: "verify-email",
    content: { subject: "the newest", html: "", text: "" },
    provider_data: { sender_name: "نور", reply_to: null, message_id: "mail_1" },
  })
  const names = await readdir(directory)
  expect(names.filter((name) => name.endsWith(".json"))).toHaveLength(500)
  expect(names.filter((name) => name.endsWith(".eml"))).toHaveLength(500)
  const list = await readFile(path.join(directory, "index.html"), "utf8")
  expect(list).toContain("the newest")
  expect(list).not.toContain("mail 2<")
  expect(list).toContain("mail 3<")
})
