import { loggedPath } from "./logged-path"
import { requestIdOf } from "./request-id"
import type { AccessLogEntry, EdgeHandler, TenantRequest } from "./types"

/** Reports each request once, when its answer is done or its connection is gone. */
export function accessLog(report: (entry: AccessLogEntry) => void): EdgeHandler {
  return (raw, res, next) => {
    const req: TenantRequest = raw
    const started = process.hrtime.bigint()
    const path = loggedPath(req.url)
    res.once("close", () => {
      report({
        level: "http",
        timestamp: new Date().toISOString(),
        request_id: requestIdOf(req),
        tenant: req.tenant?.id,
        user: req.auth_context?.actor_id || req.session?.auth_context?.actor_id || undefined,
        method: req.method ?? "",
        path,
        // 499: the caller went away before there was an answer.
        status: res.writableFinished ? res.statusCode : 499,
        duration_ms: Math.round(Number(process.hrtime.bigint() - started) / 1e4) / 100,
      })
    })
    next()
  }
}

/** Writes a log entry as one line of JSON to standard output. */
export function writeLine(entry: AccessLogEntry): void {
  process.stdout.write(`${JSON.stringify(entry)}\n`)
}
