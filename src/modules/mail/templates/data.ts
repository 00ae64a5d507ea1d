import { z } from "@medusajs/framework/zod"

const text = (length: number) => z.string().trim().max(length)
const link = z
  .string()
  .max(4000)
  .regex(/^https?:\/\/\S+$/)
const amount = z.string().regex(/^-?\d{1,18}(\.\d{1,18})?$/)

const item = z
  .object({
    title: text(500),
    variant: text(500).nullable(),
    quantity: z.number().positive(),
  })
  .strict()

const address = z
  .object({
    name: text(300),
    /** As written on a parcel, from the street to the country. */
    lines: z.array(text(300)).max(8),
    phone: text(40).nullable(),
  })
  .strict()

const order = {
  name: text(300),
  order_number: text(64),
  address: address.nullable(),
  /** The order's page in the shop, when it has one. */
  url: link.nullable(),
}

/** What each mail is made of. Amounts are decimal texts in major units, so that none is rounded. */
export const MAIL_DATA = {
  "verify-email": z.object({ name: text(300), url: link }).strict(),
  "reset-password": z.object({ name: text(300), url: link }).strict(),
  invitation: z
    .object({
      store_name: text(300),
      inviter_name: text(300),
      role_name: text(200),
      url: link,
      expires_at: z.string().datetime({ offset: true }),
    })
    .strict(),
  "new-device": z
    .object({
      name: text(300),
      device: text(300),
      address: text(100),
      time: z.string().datetime({ offset: true }),
      url: link,
    })
    .strict(),
  "order-placed": z
    .object({
      ...order,
      placed_at: z.string().datetime({ offset: true }),
      currency_code: z.string().regex(/^[a-z]{3}$/),
      items: z
        .array(item.extend({ total: amount }).strict())
        .min(1)
        .max(500),
      /** Of the goods, as the lines add up. */
      item_total: amount,
      discount_total: amount,
      shipping_total: amount,
      tax_total: amount,
      total: amount,
      shipping_method: text(300).nullable(),
    })
    .strict(),
  "order-shipped": z
    .object({
      ...order,
      items: z.array(item).min(1).max(500),
      parcels: z.array(z.object({ number: text(200), url: link.nullable() }).strict()).max(50),
    })
    .strict(),
} as const

/** The mails that Wasla knows. */
export type MailTemplate = keyof typeof MAIL_DATA

/** What a mail is made of, by its template. */
export type MailData = { [Template in MailTemplate]: z.infer<(typeof MAIL_DATA)[Template]> }

/** The names of all mails. */
export const MAIL_TEMPLATES: readonly MailTemplate[] = [
  "verify-email",
  "reset-password",
  "invitation",
  "new-device",
  "order-placed",
  "order-shipped",
]

/** The languages that mails are written in. */
export const MAIL_LOCALES = ["ar", "en"] as const

export type MailLocale = (typeof MAIL_LOCALES)[number]
