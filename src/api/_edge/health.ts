import type { ServerResponse } from "node:http"
import { MedusaError } from "@medusajs/framework/utils"
import type { EdgeHandler, EdgeLogger } from "./types"

const CHECK_TIMEOUT_MS = 5000

type Checks = Readonly<Record<string, () => Promise<void>>>

function answer(res: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body)
  res.statusCode = status
  res.setHeader("Content-Type", "application/json; charset=utf-8")
  res.setHeader("Cache-Control", "no-store")
  res.setHeader("Content-Length", Buffer.byteLength(text))
  res.end(text)
}

function tooSlow(ms: number): MedusaError {
  const { UNEXPECTED_STATE } = MedusaError.Types
  return new MedusaError(UNEXPECTED_STATE, `no answer in ${ms} ms`, "request.not_ready")
}

async function within(ms: number, work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooSlow(ms)), ms)
  })
  try {
    await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Runs every check at once; a check that throws or takes too long has failed. */
export async function runChecks(
  checks: Checks,
  onFailure: (name: string, reason: string) => void
): Promise<Record<string, "ok" | "failed">> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]): Promise<[string, "ok" | "failed"]> => {
      try {
        await within(CHECK_TIMEOUT_MS, check)
        return [name, "ok"]
      } catch (error) {
        onFailure(name, error instanceof Error ? error.message : String(error))
        return [name, "failed"]
      }
    })
  )
  return Object.fromEntries(results)
}

/** Answers `/healthz` (the process lives) and `/readyz` (it can serve), which have no tenant. */
export function health(checks: Checks, logger: EdgeLogger): EdgeHandler {
  return (req, res, next) => {
    const path = (req.url ?? "").split("?")[0]
    if (path === "/healthz") {
      answer(res, 200, { status: "ok" })
      return
    }
    if (path !== "/readyz") {
      next()
      return
    }
    const warn = (name: string, reason: string) => logger.warn(`Not ready: ${name}: ${reason}`)
    runChecks(checks, warn).then((results) => {
      const ready = Object.values(results).every((result) => result === "ok")
      const state = { status: ready ? "ready" : "not_ready", checks: results }
      const problem = { type: "unexpected_state", code: "request.not_ready" }
      answer(res, ready ? 200 : 503, ready ? state : { ...problem, ...state })
    }, next)
  }
}
