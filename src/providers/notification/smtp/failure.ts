import { MedusaError } from "@medusajs/framework/utils"

/** What nodemailer tells of a failure, as far as it is needed here. */
type SmtpError = { code?: string; responseCode?: number; command?: string }

const LOGIN = new Set(["EAUTH", "ENOAUTH", "EOAUTH2", "ETLS"])

function codeOf({ code, responseCode, command }: SmtpError, bodySent: boolean): string {
  if (code && LOGIN.has(code)) {
    return "mail.login_refused"
  }
  if (responseCode && responseCode >= 500) {
    return command === "RCPT TO" ? "mail.recipient_refused" : "mail.refused"
  }
  if (responseCode && responseCode >= 400) {
    return "mail.refused_for_now"
  }
  return bodySent ? "mail.outcome_unknown" : "mail.server_unreachable"
}

/**
 * Says by a stable code why a mail did not go. The server's own words stay out of it: they often
 * repeat the address.
 * @param bodySent whether the message itself was on its way, so that it may have arrived
 */
export function smtpFailure(error: unknown, bodySent: boolean): MedusaError {
  const told: SmtpError = typeof error === "object" && error !== null ? error : {}
  const code = codeOf(told, bodySent)
  const reply = told.responseCode ? ` (${told.responseCode})` : ""
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${code}${reply}`, code)
}
