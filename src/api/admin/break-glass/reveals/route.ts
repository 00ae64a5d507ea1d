import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { revealContact } from "../../../../workflows/break-glass/reveal-contact"
import type { Reveal } from "../validators"

/** Tells support how one customer is reached, and writes that into the store's trail. */
export async function POST(req: MedusaRequest<Reveal>, res: MedusaResponse): Promise<void> {
  res.json({ contact: await revealContact(req.scope, req.validatedBody) })
}
