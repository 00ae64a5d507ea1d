import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { SmtpNotificationService } from "../smtp/service"
import { type Behaviour, PostOffice } from "./post-office"

const office = new PostOffice()
let smtp: SmtpNotificationService

const mail: ProviderSendNotificationDTO = {
  to: "sara@example.sa",
  channel: "email",
  template: "order-placed",
  content: { subject: "استلمنا طلبك رقم 1001", html: "<p>مرحبًا</p>", text: "مرحبًا" },
  provider_data: {
    sender_name: 'متجر نور, "الأصلي"',
    reply_to: "hello@noor.example",
    message_id: "mail_1",
  },
}

async function outcome(behaviour: Behaviour): Promise<string> {
  office.behaviour = () => behaviour
  return smtp.send(mail).then(
    ({ id }) => `sent ${id}`,
    (error: Error) => error.message
  )
}

beforeAll(async () => {
  const url = `smtp://127.0.0.1:${await office.open()}?socketTimeout=400`
  smtp = new SmtpNotificationService({}, { url, from: "no-reply@wasla.example" })
})

afterAll(() => office.close())

it("sends in the store's name and by the platform's address, with both parts whole", async () => {
  expect(await outcome("take")).toBe("sent <mail_1@wasla.example>")
  const [arrived] = office.for(mail.to)
  expect(arrived.mail).toMatchObject({
    subject: "استلمنا طلبك رقم 1001",
    from: { name: 'متجر نور, "الأصلي"', address: "no-reply@wasla.example" },
    replyTo: [{ address: "hello@noor.example" }],
    messageId: "<mail_1@wasla.example>",
  })
  expect(arrived.mail.html?.trim()).toBe("<p>مرحبًا</p>")
  expect(arrived.mail.text?.trim()).toBe("مرحبًا")
  expect(arrived.raw).toMatch(/^Subject: =\?UTF-8\?/m)
})

it.each<[Behaviour, string]>([
  [{ recipient: 550 }, "mail.recipient_refused (550)"],
  [{ recipient: 450 }, "mail.refused_for_now (450)"],
  [{ message: 554 }, "mail.refused (554)"],
  [{ message: 451 }, "mail.refused_for_now (451)"],
  ["silent after the message", "mail.outcome_unknown"],
  ["hang up after the message", "mail.outcome_unknown"],
  ["hang up at once", "mail.server_unreachable"],
])("says what became of a mail when the server does this: %j", async (behaviour, expected) => {
  expect(await outcome(behaviour)).toBe(expected)
})

it("doesn't let a value of a mail become a header", async () => {
  office.behaviour = () => "take"
  const before = office.arrived.length
  await smtp.send({
    ...mail,
    content: { ...mail.content, subject: "Hello\r\nBcc: all@example.sa" },
    provider_data: { ...mail.provider_data, sender_name: "Noor\r\nBcc: all@example.sa" },
  })
  const { raw, to } = office.arrived[before]
  expect(raw).not.toMatch(/^Bcc:/m)
  expect(to).toEqual([mail.to])
})

it("knows that a mail can't have arrived when the server left before it took any", async () => {
  const large = { ...mail.content, html: `<p>${"مرحبًا ".repeat(20_000)}</p>` }
  for (const content of [mail.content, large]) {
    office.behaviour = (to) => (to === mail.to ? "hang up at once" : "take")
    await expect(smtp.send({ ...mail, content })).rejects.toThrow("mail.server_unreachable")
  }
})

it("says so when nobody listens", async () => {
  await office.close()
  await expect(smtp.send(mail)).rejects.toThrow("mail.server_unreachable")
})
