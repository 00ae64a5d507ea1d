import type { IncomingMessage, ServerResponse } from "node:http"
import { describeError, type Problem } from "./describe-error"
import { languageOf } from "./language"
import { loggedPath } from "./logged-path"
import { problemBody } from "./problem-body"
import { requestIdOf } from "./request-id"
import type { EdgeLogger, TenantRequest } from "./types"

const answered = new WeakSet<ServerResponse>()

/** Whether this answer already has the shape of an error, so that nobody shapes it twice. */
export function isAnsweredProblem(res: ServerResponse): boolean {
  return answered.has(res)
}

/** Lets an answer with an error status be what its route writes: a page for people. */
export function keepAnswer(res: ServerResponse): void {
  answered.add(res)
}

/** Answers a problem on the raw response, in the caller's language. */
export function answerProblem(req: IncomingMessage, res: ServerResponse, problem: Problem): void {
  if (res.headersSent) {
    req.socket.destroy()
    return
  }
  answered.add(res)
  const language = languageOf(req.headers["accept-language"])
  const body = JSON.stringify(problemBody(problem, language, requestIdOf(req)))
  for (const [name, value] of Object.entries(problem.headers ?? {})) {
    res.setHeader(name, value)
  }
  res.statusCode = problem.status
  res.setHeader("Content-Type", "application/json; charset=utf-8")
  res.setHeader("Content-Length", Buffer.byteLength(body))
  res.end(req.method === "HEAD" ? undefined : body)
}

/** Answers anything that was thrown before Medusa took the request, and logs our own bugs. */
export function answerError(
  req: IncomingMessage,
  res: ServerResponse,
  error: unknown,
  logger?: EdgeLogger
): void {
  const problem = describeError(error)
  if (problem.status >= 500 && logger) {
    logger.error(failureLine(req, error))
  }
  answerProblem(req, res, problem)
}

/** One line for the log about a failure of ours: whose request it was, and where it broke. */
export function failureLine(req: TenantRequest, error: unknown): string {
  const who = [
    `request_id=${requestIdOf(req)}`,
    `tenant=${req.tenant?.id ?? "-"}`,
    `user=${req.auth_context?.actor_id || "-"}`,
  ].join(" ")
  const text = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)
  return `${who} ${req.method ?? ""} ${loggedPath(req.url)}: ${text}`
}
