import { renderToStaticMarkup } from "react-dom/server"
import { invitation, newDevice, type Pen, resetPassword, verifyEmail } from "./account"
import type { Content } from "./content"
import { MAIL_DATA, type MailData, type MailLocale, type MailTemplate } from "./data"
import { MailPage } from "./layout"
import { coloursOf, type MailLook, nameOf } from "./look"
import { orderPlaced, orderShipped } from "./order"
import { plainText } from "./plain-text"
import { sayIn } from "./words"

type Write<Template extends MailTemplate> = (data: MailData[Template], pen: Pen) => Content

const WRITERS: { [Template in MailTemplate]: Write<Template> } = {
  "verify-email": verifyEmail,
  "reset-password": resetPassword,
  invitation,
  "new-device": newDevice,
  "order-placed": orderPlaced,
  "order-shipped": orderShipped,
}

// The one that mail programs, Outlook's among them, draw tables best under.
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" ' +
  '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/** A mail, ready to be sent. */
export type RenderedMail = { subject: string; html: string; text: string; sender: string }

/** The mail to render; its data was checked when it was written down. */
export type MailToRender = { template: MailTemplate; locale: MailLocale; data: unknown }

function write<Template extends MailTemplate>(template: Template, data: unknown, pen: Pen) {
  const parse: (given: unknown) => unknown = (given) => MAIL_DATA[template].parse(given)
  return WRITERS[template](parse(data) as MailData[Template], pen)
}

/**
 * Renders a mail in a store's look.
 * @throws when the data isn't the template's any more
 */
export function renderMail({ template, locale, data }: MailToRender, look: MailLook): RenderedMail {
  const sender = nameOf(look, locale)
  const say = sayIn(locale)
  const pen: Pen = { say, plain: sayIn(locale, false), store: sender, locale, look }
  const content = write(template, data, pen)
  const email = look.contact_email
  const contact = email ? say("footer.contact", { email }) : null
  const page = (
    <MailPage
      content={content}
      locale={locale}
      sender={sender}
      contact={contact}
      colours={coloursOf(look)}
      copyHint={say("footer.link")}
    />
  )
  const text = plainText(content, sender, contact)
  return { subject: content.subject, html: DOCTYPE + renderToStaticMarkup(page), text, sender }
}
