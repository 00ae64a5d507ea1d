import { createHash } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { IDEMPOTENCY_MODULE } from "../../modules/idempotency"
import { inFlight, invalidKey } from "../../modules/idempotency/errors"
import type IdempotencyModuleService from "../../modules/idempotency/service"
import type { ClaimOutcome, KeyClaim } from "../../modules/idempotency/service"

const ACCEPTABLE = /^[\x21-\x7e]{1,255}$/
const WAIT_MS = 15_000
const FIRST_PAUSE_MS = 40
const LONGEST_PAUSE_MS = 400

type Request = MedusaRequest & Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>
type Ownership = Extract<ClaimOutcome, { kind: "owner" }>

// The same value in another order of its keys is the same request.
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(canonical)
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return entries.map(([key, child]) => [key, canonical(child)])
  }
  return value
}

function claimOf(req: Request, key: string): KeyClaim {
  const path = req.originalUrl.split("?")[0] ?? ""
  const actor = req.auth_context?.actor_id || `cart ${req.params.id ?? ""}`
  const asked = JSON.stringify([path, canonical(req.body), canonical(req.query)])
  return {
    key,
    scope: `${actor} ${req.method} ${String(req.route?.path ?? path)}`.slice(0, 500),
    fingerprint: createHash("sha256").update(asked).digest("hex"),
  }
}

async function claimOrWait(
  service: IdempotencyModuleService,
  claim: KeyClaim
): Promise<Exclude<ClaimOutcome, { kind: "in_flight" }>> {
  const until = Date.now() + WAIT_MS
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const outcome = await service.claim(claim)
    if (outcome.kind !== "in_flight") {
      return outcome
    }
    if (Date.now() > until) {
      throw inFlight()
    }
    await sleep(pause)
  }
}

// Only what was done is kept. What was refused changed nothing and may be right the next time,
// such as a cart whose out-of-stock piece was taken out.
function isDone(status: number, body: string): boolean {
  return status >= 200 && status < 300 && !body.startsWith('{"type":"cart"')
}

/** Keeps the answer before it goes out, so that who has heard it will always hear it again. */
function keepAnswer(
  res: MedusaResponse,
  service: IdempotencyModuleService,
  { id, lease }: Ownership,
  onFailure: (error: unknown) => void
): void {
  const end = res.end.bind(res)
  res.end = (...given: unknown[]) => {
    res.end = end
    const [chunk] = given
    const body = typeof chunk === "string" || Buffer.isBuffer(chunk) ? chunk.toString() : ""
    const finish = () => Reflect.apply(end, res, given)
    if (isDone(res.statusCode, body)) {
      const answer = { id, lease, status: res.statusCode, body }
      service.answer(answer).catch(onFailure).finally(finish)
      return res
    }
    // After a time-out the work may go on: its lease keeps others away until it is surely over.
    if (res.statusCode !== 503) {
      service.release({ id, lease }).catch(onFailure)
    }
    return finish()
  }
}

/** Does a request that carries an `Idempotency-Key` once, and repeats its answer to the others. */
export async function idempotencyKey(
  req: Request,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const key = req.headers["idempotency-key"]
  if (key === undefined) {
    next()
    return
  }
  if (typeof key !== "string" || !ACCEPTABLE.test(key)) {
    throw invalidKey()
  }
  const service = req.scope.resolve<IdempotencyModuleService>(IDEMPOTENCY_MODULE)
  const outcome = await claimOrWait(service, claimOf(req, key))
  if (outcome.kind === "answered") {
    res.status(outcome.status).set("Idempotency-Replayed", "true")
    res.type("application/json").send(outcome.body)
    return
  }
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  keepAnswer(res, service, outcome, (error) => logger.error(`Idempotency key: ${String(error)}`))
  next()
}
