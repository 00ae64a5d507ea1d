import type { Content } from "./content"
import type { MailData } from "./data"
import { moment } from "./format"
import type { MailLook } from "./look"
import type { Say } from "./words"

/** What a mail is written with: the words of its language, and who writes. */
export type Pen = {
  readonly say: Say
  /** The same words without marks of direction, for subjects. */
  readonly plain: Say
  readonly store: string
  readonly locale: "ar" | "en"
  readonly look: MailLook
}

/** The first line, for a reader whose name is known. */
export function greeting(name: string, { say }: Pen): { kind: "paragraph"; text: string }[] {
  return name ? [{ kind: "paragraph", text: say("greeting", { name }) }] : []
}

/** Asks whether an address belongs to who gave it. */
export function verifyEmail({ name, url }: MailData["verify-email"], pen: Pen): Content {
  const { say, plain, store } = pen
  return {
    subject: plain("verify.subject", { store }),
    preview: plain("verify.body", { store }),
    title: say("verify.title"),
    blocks: [
      ...greeting(name, pen),
      { kind: "paragraph", text: say("verify.body", { store }) },
      { kind: "button", label: say("verify.action"), url },
      { kind: "paragraph", text: say("verify.note"), quiet: true },
    ],
    reason: say("reason.account", { store }),
  }
}

/** Lets somebody choose a new password. */
export function resetPassword({ name, url }: MailData["reset-password"], pen: Pen): Content {
  const { say, plain, store } = pen
  return {
    subject: plain("reset.subject", { store }),
    preview: plain("reset.body", { store }),
    title: say("reset.title"),
    blocks: [
      ...greeting(name, pen),
      { kind: "paragraph", text: say("reset.body", { store }) },
      { kind: "button", label: say("reset.action"), url },
      { kind: "paragraph", text: say("reset.note"), quiet: true },
    ],
    reason: say("reason.account", { store }),
  }
}

/** Asks somebody to work in a store. */
export function invitation(data: MailData["invitation"], pen: Pen): Content {
  const { say, plain, locale, look } = pen
  const { store_name: store, inviter_name: inviter, role_name, url, expires_at } = data
  return {
    subject: plain("invitation.subject", { store }),
    preview: plain("invitation.body", { inviter, store }),
    title: say("invitation.title", { store }),
    blocks: [
      { kind: "paragraph", text: say("invitation.body", { inviter, store }) },
      {
        kind: "facts",
        facts: [
          { label: say("invitation.role"), value: role_name },
          { label: say("invitation.expires"), value: moment(expires_at, locale, look.time_zone) },
        ],
      },
      { kind: "button", label: say("invitation.action"), url },
      { kind: "paragraph", text: say("invitation.note"), quiet: true },
    ],
    reason: say("reason.invitation", { store }),
  }
}

/** Tells somebody that their account was opened on a device that it didn't know. */
export function newDevice(data: MailData["new-device"], pen: Pen): Content {
  const { say, plain, store, locale, look } = pen
  return {
    subject: plain("device.subject"),
    preview: plain("device.body", { store }),
    title: say("device.title"),
    blocks: [
      ...greeting(data.name, pen),
      { kind: "paragraph", text: say("device.body", { store }) },
      {
        kind: "facts",
        facts: [
          { label: say("device.device"), value: data.device, ltr: true },
          { label: say("device.address"), value: data.address, ltr: true },
          { label: say("device.time"), value: moment(data.time, locale, look.time_zone) },
        ],
      },
      { kind: "paragraph", text: say("device.note") },
      { kind: "button", label: say("device.action"), url: data.url },
    ],
    reason: say("reason.account", { store }),
  }
}
