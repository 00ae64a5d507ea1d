import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "@medusajs/framework/zod"
import type { Audience } from "../audiences"

// Beside `src` in the repository, and in a build alike.
const FILE = join(__dirname, "../../../docs/reference/openapi.json")

/** Whose operations a store's own host shows; the platform's host shows all. */
const ON_STORES: readonly Audience[] = ["shopper", "merchant", "public"]

const Document = z
  .object({
    paths: z.record(
      z.string(),
      z.record(z.string(), z.object({ "x-audience": z.string() }).loose())
    ),
  })
  .loose()

/** The API's document as a host sends it. */
export type SentDocument = { readonly body: Buffer; readonly etag: string }

function sent(document: object): SentDocument {
  const body = Buffer.from(JSON.stringify(document))
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` }
}

function readDocuments(): { store: SentDocument; platform: SentDocument } {
  const document = Document.parse(JSON.parse(readFileSync(FILE, "utf8")))
  const isShown = (audience: string) => ON_STORES.some((shown) => shown === audience)
  const paths = Object.entries(document.paths).flatMap(([path, item]) => {
    const kept = Object.entries(item).filter(([, own]) => isShown(own["x-audience"]))
    return kept.length > 0 ? [[path, Object.fromEntries(kept)]] : []
  })
  return {
    store: sent({ ...document, paths: Object.fromEntries(paths) }),
    platform: sent(document),
  }
}

let documents: ReturnType<typeof readDocuments> | undefined

/** The document for the platform's host or for any store's: it is the same for all stores. */
export function documentFor(host: "store" | "platform"): SentDocument {
  documents ??= readDocuments()
  return documents[host]
}
