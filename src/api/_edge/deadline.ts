import { answerProblem } from "./answer-error"
import { loggedPath } from "./logged-path"
import type { EdgeHandler } from "./types"

const SILENCED = ["write", "end", "writeHead", "setHeader", "removeHeader", "flushHeaders"]

/**
 * Answers 503 for a request that nobody answered in time, and closes its connection. An answer that
 * has begun, such as a stream of events, is left alone.
 */
export function deadline(afterMs: number, onTimeout: (path: string) => void): EdgeHandler {
  return (req, res, next) => {
    const path = loggedPath(req.url)
    const timer = setTimeout(() => {
      if (res.headersSent || res.writableEnded) {
        return
      }
      onTimeout(path)
      res.setHeader("Connection", "close")
      res.once("finish", () => req.socket.destroySoon())
      answerProblem(req, res, {
        status: 503,
        type: "unexpected_state",
        code: "request.timeout",
        headers: { "Retry-After": "5" },
      })
      // The handler may still finish; what it says then has nowhere to go.
      for (const name of SILENCED) {
        Object.defineProperty(res, name, { value: () => res, configurable: true })
      }
    }, afterMs)
    timer.unref()
    res.once("close", () => clearTimeout(timer))
    next()
  }
}
