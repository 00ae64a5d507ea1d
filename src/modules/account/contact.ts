import { parsePhoneNumberFromString } from "libphonenumber-js/max"
import { phoneInvalid } from "./errors"

/** The one way to write an e-mail address: trimmed, composed, in lower case. */
export function normaliseEmail(text: string): string {
  return text.trim().normalize("NFC").toLowerCase()
}

/**
 * The one way to write a phone number: E.164. A number without a country code is Saudi.
 * @throws `account.phone_invalid`
 */
export function normalisePhone(text: string): string {
  const parsed = parsePhoneNumberFromString(text, "SA")
  if (!parsed?.isValid()) {
    throw phoneInvalid()
  }
  return parsed.number
}
