import type { ApiError } from "@/data/api-error"
import type { MessageKey } from "@/i18n/translate"
import type { FieldErrors, FormNotice } from "./form"

// What the API refuses because of one field, with the fields that it may be on a form.
const BY_FIELD: Readonly<Record<string, readonly [fields: readonly string[], MessageKey]>> = {
  "account.password_weak": [["new_password", "password"], "account.error.password_weak"],
  "account.invalid_login": [["password"], "account.error.invalid_login"],
  "account.code_invalid": [["code"], "account.error.code_invalid"],
  "tenant.slug_invalid": [["slug"], "account.error.slug"],
  "tenant.slug_reserved": [["slug"], "account.error.slug_reserved"],
  "tenant.slug_taken": [["slug"], "account.error.slug_taken"],
}

const NOTICES: Readonly<Record<string, MessageKey>> = {
  "account.token_invalid": "account.error.token_invalid",
  "account.email_unverified": "account.error.email_unverified",
  "account.last_owner": "account.error.last_owner",
  "account.step_up_required": "account.error.step_up",
  "invitation.not_found": "account.error.invitation_gone",
  "invitation.already_member": "account.error.already_member",
  "invitation.sign_in_first": "account.error.sign_in_first",
  "resource.not_found": "account.error.not_there",
}

const MINUTE = 60

function waitNotice(seconds: number | null): FormNotice {
  const wait = Math.max(1, seconds ?? MINUTE)
  return wait < MINUTE
    ? { tone: "warning", plural: "account.error.wait_seconds", count: wait }
    : { tone: "warning", plural: "account.error.wait_minutes", count: Math.ceil(wait / MINUTE) }
}

/** Whether the API no longer knows who asks. */
export function isSignedOut({ status, code }: ApiError): boolean {
  return status === 401 && code !== "account.invalid_login"
}

/** Says what the API refused in the reader's terms, beside the field where there is one. */
export function problemOf(
  { status, code, retryAfter, isRefusal }: ApiError,
  form: FormData
): { errors: FieldErrors; notice: FormNotice | null } {
  if (status === 429) {
    return { errors: {}, notice: waitNotice(retryAfter) }
  }
  const [candidates = [], sentence] = BY_FIELD[code] ?? []
  const field = candidates.find((name) => form.has(name))
  if (field && sentence) {
    return { errors: { [field]: sentence }, notice: null }
  }
  const key = NOTICES[code] ?? (isRefusal ? "account.error.refused" : "account.error.unreachable")
  return { errors: {}, notice: { tone: "danger", key } }
}
