import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { enterStore } from "../../../../../../workflows/account/own-stores"
import { deviceOf } from "../../../../../_middleware/caller-device"
import { signedIn } from "../../../../../_middleware/signed-in"

/** Gives a code that the store's host takes, once and within a minute, for a log-in there. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const person = await signedIn(req)
  const entry = await enterStore(req.scope, person, req.params.id, deviceOf(req))
  res.status(201).json(entry)
}
