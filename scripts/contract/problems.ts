import ar from "../../src/api/_edge/messages/ar.json"
import en from "../../src/api/_edge/messages/en.json"
import type { Schema } from "./schema"

const MESSAGES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  ar: new Map(Object.entries(ar)),
  en: new Map(Object.entries(en)),
}

// For each status: what it means, and a code and type to show.
const KINDS: Readonly<Record<number, readonly [string, string, string, string]>> = {
  400: ["Invalid", "The request is not valid.", "request.invalid", "invalid_data"],
  401: ["Unauthenticated", "Nobody is logged in here.", "auth.required", "unauthorized"],
  402: ["PlanLimit", "The store's plan doesn't include it.", "payment.required", "not_allowed"],
  403: ["NotPermitted", "The caller may not do this.", "auth.forbidden", "forbidden"],
  404: [
    "NotFound",
    "It does not exist, or belongs to another store: the answer is the same.",
    "resource.not_found",
    "not_found",
  ],
  409: ["Conflict", "It contradicts what is there.", "request.conflict", "conflict"],
  422: [
    "KeyReused",
    "The Idempotency-Key was used with another request.",
    "idempotency.payload_mismatch",
    "not_allowed",
  ],
  429: [
    "TooMany",
    "Too many requests; `Retry-After` says how many seconds to wait.",
    "request.rate_limited",
    "not_allowed",
  ],
  500: ["Bug", "Something went wrong on our side.", "internal_error", "unexpected_state"],
}

const REQUEST_ID = "3f0c7b1e-5b0e-4c53-9d55-0c1f6f2a7d10"

function example(language: string, code: string, type: string): Schema {
  const message = MESSAGES[language].get(code) ?? code
  return { value: { type, code, message, request_id: REQUEST_ID } }
}

function response([, description, code, type]: (typeof KINDS)[number]): Schema {
  const retry: Schema = {
    "Retry-After": { description: "Seconds to wait.", schema: { type: "integer" } },
  }
  return {
    description,
    ...(code === "request.rate_limited" ? { headers: retry } : {}),
    content: {
      "application/json": {
        schema: { $ref: "#/components/schemas/Problem" },
        examples: { ar: example("ar", code, type), en: example("en", code, type) },
      },
    },
  }
}

/** Schemas of what every refusal carries. */
export function problemSchemas(): Schema {
  const text = { type: "string" }
  return {
    ProblemCode: {
      type: "string",
      description: "A code that never changes its meaning; new ones may come.",
      enum: [...MESSAGES.en.keys()].sort(),
    },
    Problem: {
      type: "object",
      description: "Why a request was refused. The message is in Arabic or English.",
      properties: {
        type: { ...text, description: "The kind of refusal, in Medusa's words." },
        code: { $ref: "#/components/schemas/ProblemCode" },
        message: { ...text, description: "For people, by Accept-Language." },
        request_id: { ...text, description: "Tell it to support: it finds the request." },
      },
      required: ["code", "message", "request_id", "type"],
    },
  }
}

/** The refusals as responses that operations refer to. */
export function problemResponses(): Schema {
  return Object.fromEntries(Object.values(KINDS).map((kind) => [kind[0], response(kind)]))
}

/** References to the refusals with these statuses. */
export function problemsOf(statuses: readonly number[]): Schema {
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      { $ref: `#/components/responses/${KINDS[status][0]}` },
    ])
  )
}
