import type { Schema } from "./schema"

/** Routes that Medusa registers and nobody is answered at, with the reason. */
export const CLOSED: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^\/admin\/rbac\//, why: "Medusa's module for roles is left off: Wasla has its own." },
  { path: /^\/admin\/users\/\{id\}\/roles/, why: "Medusa's module for roles is left off." },
  { path: /^\/admin\/index\//, why: "Medusa's index module is left off." },
  {
    path: /^\/admin\/workflows-executions\/\{workflow_id\}\/(subscribe|run)$/,
    why: "It would go past every permission, or show the runs of every store.",
  },
  { path: /^\/admin\/invites(\/|$)/, why: "People are asked by Wasla's own invitations." },
  { path: /^\/auth\/\{auth_provider\}\/user$/, why: "People join by an invitation or a sign-up." },
  { path: /^\/cloud\//, why: "It serves Medusa's own hosting, which Wasla doesn't run on." },
]

const password = { type: "string", format: "password" }
const email = { type: "string", format: "email" }
const credentials: Schema = {
  type: "object",
  description: "What the provider asks for; `emailpass` asks for an address and a password.",
  properties: { email, password },
}

function files(name: string, many: boolean): Schema {
  const file: Schema = { type: "string", format: "binary" }
  return {
    type: "object",
    properties: { [name]: many ? { type: "array", items: file } : file },
    required: [name],
  }
}

/** Bodies that Medusa reads without a validator. */
export const BODIES: Readonly<Record<string, { contentType: string; schema: Schema }>> = {
  "POST /auth/{actor_type}/{auth_provider}": {
    contentType: "application/json",
    schema: credentials,
  },
  "POST /auth/{actor_type}/{auth_provider}/register": {
    contentType: "application/json",
    schema: credentials,
  },
  "POST /auth/{actor_type}/{auth_provider}/update": {
    contentType: "application/json",
    schema: { type: "object", properties: { password } },
  },
  "POST /admin/uploads": { contentType: "multipart/form-data", schema: files("files", true) },
  "POST /admin/products/import": {
    contentType: "multipart/form-data",
    schema: files("file", false),
  },
}

/** Answers that are no JSON and that no type tells. */
export const STREAMS: Readonly<Record<string, string>> = {
  "GET /admin/workflows-executions/{workflow_id}/{transaction_id}/subscribe": "text/event-stream",
  "GET /docs/assets/{file}": "text/plain",
}

/** Refusals that are a page, since a browser comes there by a link. */
export const PAGES: Readonly<Record<string, number>> = { "GET /auth/handover/enter": 401 }

/** Answers that are only a status, which Express spells out as text. */
export const BARE: Readonly<Record<string, number>> = {
  "POST /auth/{actor_type}/{auth_provider}/reset-password": 201,
  "POST /hooks/payment/{provider}": 200,
}
