import { randomBytes } from "node:crypto"
import { isIP } from "node:net"
import { domainToASCII, domainToUnicode } from "node:url"
import { domainInvalid, domainLookalike, domainOfPlatform } from "./errors"

/** A store's own subdomain of the platform, or a domain that the merchant brings. */
export const DOMAIN_KINDS = ["subdomain", "custom"] as const

export type DomainKind = (typeof DOMAIN_KINDS)[number]

/** Whether a domain was proved to be the store's. */
export const DOMAIN_STATUSES = ["pending", "verified", "failed"] as const

export type DomainStatus = (typeof DOMAIN_STATUSES)[number]

/** Why the last check failed: no record, another value, or no answer from the name servers. */
export const DOMAIN_FAILURES = ["record_missing", "record_differs", "no_answer"] as const

export type DomainFailure = (typeof DOMAIN_FAILURES)[number]

/** How many domains a store may have, its subdomain included. */
export const DOMAINS_PER_STORE = 20

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const ENDING = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/
const LOCAL_ENDINGS = new Set(["localhost", "local", "internal", "invalid", "arpa", "onion"])
const SCRIPTS = ["Latin", "Arabic", "Cyrillic", "Greek", "Hebrew", "Han", "Hiragana", "Katakana"]
const SCRIPT_TESTS = [...SCRIPTS, "Hangul", "Devanagari", "Armenian", "Thai", "Georgian"].map(
  (script) => new RegExp(`\\p{Script=${script}}`, "u")
)
// Cyrillic and Greek letters that a reader takes for Latin ones.
const LATIN_LOOKALIKE = /^[аеорсухіїјѕһԁԛԝӏмтвнкгαορνυτικχηѡ0-9-]+$/u
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー0-9-]+$/u

function assertHonestLabel(label: string): void {
  if (/^[\x20-\x7e]*$/.test(label)) {
    return
  }
  const scripts = SCRIPT_TESTS.filter((test) => test.test(label)).length
  if ((scripts > 1 && !JAPANESE.test(label)) || LATIN_LOOKALIKE.test(label)) {
    throw domainLookalike()
  }
}

function assertPublicName(ascii: string): void {
  const labels = ascii.split(".")
  const ending = labels[labels.length - 1]
  const wellFormed =
    ascii.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    ENDING.test(ending)
  if (!wellFormed || isIP(ascii) !== 0 || LOCAL_ENDINGS.has(ending)) {
    throw domainInvalid()
  }
}

/**
 * The one way to write a merchant's domain: lower case, in ASCII (IDNA), without a last dot.
 * @param text what the merchant typed
 * @param platformDomain the domain that the platform's own hosts are under
 * @throws `tenant_domain.invalid`, `tenant_domain.lookalike` or `tenant_domain.of_platform`
 */
export function normaliseDomain(text: string, platformDomain: string): string {
  const typed = text.trim().toLowerCase().replace(/\.$/, "")
  if (typed.length > 253 || /[\s/:@?#%_*[\]\\]/.test(typed)) {
    throw domainInvalid()
  }
  const ascii = domainToASCII(typed)
  const platform = platformDomain.toLowerCase()
  if (ascii === platform || ascii.endsWith(`.${platform}`)) {
    throw domainOfPlatform()
  }
  assertPublicName(ascii)
  domainToUnicode(ascii).split(".").forEach(assertHonestLabel)
  return ascii
}

/** A token that the merchant puts into the domain's TXT record. */
export function newVerificationToken(): string {
  return randomBytes(24).toString("base64url")
}

/** The DNS record that proves a domain to be the store's. */
export type VerificationRecord = { type: "TXT"; name: string; value: string }

/** What the merchant has to put into DNS for a domain. */
export function verificationRecord(domain: string, token: string): VerificationRecord {
  return { type: "TXT", name: `_wasla.${domain}`, value: `wasla-verify=${token}` }
}
