import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openAccess } from "../../../../../../../workflows/break-glass/operator-access"
import { grantRef } from "../grant-ref"

/** Gives a code that the store's host takes, once and within a minute, to enter by a grant. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.status(201).json(await openAccess(req.scope, grantRef(req)))
}
