import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http"
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib"
import { isAnsweredProblem } from "./answer-error"
import { stableCode, typeForStatus, type Problem } from "./describe-error"
import { languageOf } from "./language"
import { problemBody } from "./problem-body"
import { requestIdOf } from "./request-id"
import type { EdgeHandler } from "./types"

// An error body longer than this is not one that we would read.
const MAX_BUFFERED = 64 * 1024

const DECODERS: ReadonlyMap<string, typeof gunzipSync> = new Map([
  ["gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
])

type Callback = (error?: Error | null) => void

const MFA = /^MFA /

/** Gives every error answer, whoever writes it, the one shape of the platform. */
export const errorShape: EdgeHandler = (req, res, next) => {
  new ErrorShaper(req, res).attach()
  next()
}

function headersOf(given: unknown): OutgoingHttpHeaders {
  if (Array.isArray(given)) {
    const pairs: [string, string][] = []
    for (let index = 0; index + 1 < given.length; index += 2) {
      pairs.push([String(given[index]), String(given[index + 1])])
    }
    return Object.fromEntries(pairs)
  }
  return typeof given === "object" && given !== null ? { ...given } : {}
}

/**
 * Holds back the body of an error answer and rewrites it when it ends. Works on the response's own
 * properties, because Express replaces the prototype and own properties win.
 */
class ErrorShaper {
  private readonly chunks: Buffer[] = []
  private size = 0
  private passing = false
  private readonly write: ServerResponse["write"]
  private readonly end: ServerResponse["end"]
  private readonly writeHead: ServerResponse["writeHead"]

  constructor(
    private readonly req: IncomingMessage,
    private readonly res: ServerResponse
  ) {
    this.write = res.write.bind(res)
    this.end = res.end.bind(res)
    this.writeHead = res.writeHead.bind(res)
  }

  attach(): void {
    const { res } = this
    const flushHeaders = res.flushHeaders.bind(res)
    res.writeHead = (status: number, ...rest: unknown[]) => this.onWriteHead(status, rest)
    res.write = (chunk: unknown, ...rest: unknown[]) => this.onWrite(chunk, rest)
    res.end = (...given: unknown[]) => this.onEnd(given)
    res.flushHeaders = () => (this.holding() ? undefined : flushHeaders())
  }

  private holding(): boolean {
    const { res, passing } = this
    return !passing && !res.headersSent && res.statusCode >= 400 && !isAnsweredProblem(res)
  }

  private onWriteHead(status: number, rest: unknown[]): ServerResponse {
    this.res.statusCode = status
    if (!this.holding()) {
      return Reflect.apply(this.writeHead, this.res, [status, ...rest])
    }
    const headers = headersOf(typeof rest[0] === "string" ? rest[1] : rest[0])
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) {
        this.res.setHeader(name, value)
      }
    }
    return this.res
  }

  private onWrite(chunk: unknown, rest: unknown[]): boolean {
    if (!this.holding()) {
      return Reflect.apply(this.write, this.res, [chunk, ...rest])
    }
    this.keep(chunk, rest[0])
    const callback = rest.find((item): item is Callback => typeof item === "function")
    if (callback) {
      process.nextTick(callback)
    }
    return true
  }

  private onEnd(given: unknown[]): ServerResponse {
    if (!this.holding()) {
      return Reflect.apply(this.end, this.res, given)
    }
    if (typeof given[0] !== "function") {
      this.keep(given[0], given[1])
    }
    const callback = given.find((item): item is Callback => typeof item === "function")
    this.passing = true
    const body = this.shape()
    const content = this.req.method === "HEAD" ? undefined : body
    return Reflect.apply(this.end, this.res, callback ? [content, callback] : [content])
  }

  private keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) {
      return
    }
    const name = typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8"
    const buffer = typeof chunk === "string" ? Buffer.from(chunk, name) : Buffer.from(chunk)
    this.size += buffer.length
    if (this.size <= MAX_BUFFERED) {
      this.chunks.push(buffer)
    }
  }

  private shape(): string {
    const { req, res } = this
    const language = languageOf(req.headers["accept-language"])
    const body = JSON.stringify(problemBody(this.readProblem(), language, requestIdOf(req)))
    for (const name of ["ETag", "Content-Encoding", "Transfer-Encoding", "Content-Disposition"]) {
      res.removeHeader(name)
    }
    res.setHeader("Content-Type", "application/json; charset=utf-8")
    res.setHeader("Content-Length", Buffer.byteLength(body))
    return body
  }

  // Compression stands between the route and us; what it made is small, so decoding is cheap.
  private readText(): string {
    const body = Buffer.concat(this.chunks)
    const decode = DECODERS.get(String(this.res.getHeader("content-encoding") ?? ""))
    try {
      return (decode ? decode(body, { maxOutputLength: MAX_BUFFERED }) : body).toString("utf8")
    } catch {
      return ""
    }
  }

  private readProblem(): Problem {
    const { statusCode: status } = this.res
    const type = String(this.res.getHeader("content-type") ?? "")
    const text = this.size <= MAX_BUFFERED ? this.readText() : ""
    if (type.includes("json")) {
      return problemFromJson(status, text)
    }
    const isUnrouted = status === 404 && text.includes("<pre>Cannot ")
    const code = isUnrouted ? "request.no_such_route" : undefined
    const message = /^\s*</.test(text) ? undefined : text.slice(0, 300) || undefined
    return { status, type: typeForStatus(status), code, message }
  }
}

function problemFromJson(status: number, text: string): Problem {
  const fallback: Problem = { status, type: typeForStatus(status) }
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return fallback
  }
  if (typeof body !== "object" || body === null) {
    return fallback
  }
  const { type, code, message, ...details } = body as Record<string, unknown>
  const sentence = typeof message === "string" ? message : undefined
  const mfa = status === 401 && MFA.test(sentence ?? "") ? "auth.mfa_required" : undefined
  return {
    status,
    type: typeof type === "string" && type !== "unknown_error" ? type : fallback.type,
    code: stableCode(code) ?? mfa,
    message: sentence,
    details,
  }
}
