import type { StoreAnswer } from "../../../../../workflows/break-glass/store-answer"
import { grantorOf, type StaffRequest } from "../../../../_middleware/staff-caller"

/** What a request of the store's staff does, about which grant. */
export function answerOf(req: StaffRequest): StoreAnswer {
  const by = { kind: req.caller?.kind ?? "user", id: grantorOf(req).id }
  return { grant_id: req.params.id, by }
}
