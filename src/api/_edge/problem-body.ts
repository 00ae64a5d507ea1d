import type { Problem } from "./describe-error"
import { messageFor, type Language } from "./language"

const DEFAULT_CODES: Readonly<Record<number, string>> = {
  400: "request.invalid",
  401: "auth.required",
  402: "payment.required",
  403: "auth.forbidden",
  404: "resource.not_found",
  405: "request.method_not_allowed",
  409: "request.conflict",
  411: "request.length_required",
  413: "request.too_large",
  414: "request.url_too_long",
  415: "request.unsupported_media_type",
  429: "request.rate_limited",
  503: "request.unavailable",
}

/** Facts that an error may carry besides the four fields of its shape. */
const DETAILS = ["moved_to", "errors", "checks", "status"]

/** The body of every error answer. */
export type ProblemBody = { type: string; code: string; message: string; request_id: string }

function defaultCode({ status, type }: Problem): string {
  if (type === "not_allowed" && status === 400) {
    return "request.not_allowed"
  }
  return DEFAULT_CODES[status] ?? (status >= 500 ? "internal_error" : "request.invalid")
}

function sentence(problem: Problem, code: string, language: Language): string {
  const general = messageFor(code, language) ?? messageFor(defaultCode(problem), language) ?? code
  if (problem.status >= 500) {
    return general
  }
  const named = problem.code !== undefined && messageFor(code, language) !== undefined
  if (named || !problem.message) {
    return general
  }
  if (language === "en") {
    return problem.message
  }
  // Which field is wrong is worth more to a developer than a sentence in one language.
  return problem.status === 400 ? `${general} ${problem.message}` : general
}

/** Makes the body of an error answer: nothing but our four fields and known facts. */
export function problemBody(problem: Problem, language: Language, requestId: string): ProblemBody {
  const isBug = problem.status === 500
  const code = isBug ? "internal_error" : (problem.code ?? defaultCode(problem))
  const facts = Object.entries(problem.details ?? {}).filter(([key]) => DETAILS.includes(key))
  return {
    type: isBug ? "unexpected_state" : problem.type,
    code,
    message: sentence({ ...problem, code: problem.code }, code, language),
    request_id: requestId,
    ...(isBug ? {} : Object.fromEntries(facts)),
  }
}
