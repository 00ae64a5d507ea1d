import { request } from "node:http"
import { stack } from "./stack"

/** An answer of the API, its body parsed when it is JSON. */
export type Answer<Body = Record<string, unknown>> = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body
  readonly text: string
}

export type CallOptions = {
  readonly body?: unknown
  /** A body that is sent as it is, with its own content type. */
  readonly raw?: { readonly type: string; readonly data: string | Buffer }
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
}

/** A client that speaks to one host of one server, with the headers it was made with. */
export type ApiClient = ReturnType<typeof client>

type Target = { readonly port?: number; readonly host: string }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function send<Body>(
  target: Target,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  options: CallOptions
): Promise<Answer<Body>> {
  const port = target.port ?? stack.ports.memory
  const data =
    options.raw?.data ?? (options.body === undefined ? undefined : JSON.stringify(options.body))
  const type = options.raw?.type ?? "application/json"
  return new Promise((resolve, reject) => {
    const call = request({
      host: "127.0.0.1",
      port,
      method,
      path,
      timeout: options.timeoutMs ?? 60_000,
      headers: {
        host: `${target.host}:${port}`,
        ...(data === undefined
          ? {}
          : { "content-type": type, "content-length": Buffer.byteLength(data) }),
        ...headers,
        ...options.headers,
      },
    })
    call.on("timeout", () => call.destroy(new Error(`${method} ${path} did not answer in time`)))
    call.on("error", reject)
    call.on("response", (response) => {
      const chunks: Buffer[] = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.on("error", reject)
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8")
        const flat = Object.entries(response.headers).map(([name, value]) => [name, `${value}`])
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(flat),
          body: parsed(text) as Body,
          text,
        })
      })
    })
    call.end(data)
  })
}

/** Makes a client for a host; `headers` go with every call. */
export function client(target: Target, headers: Readonly<Record<string, string>> = {}) {
  const call =
    (method: string) =>
    <Body = Record<string, unknown>>(path: string, options: CallOptions = {}) =>
      send<Body>(target, method, path, headers, options)
  return {
    target,
    headers,
    get: call("GET"),
    post: call("POST"),
    put: call("PUT"),
    patch: call("PATCH"),
    delete: call("DELETE"),
    options: call("OPTIONS"),
    /** Any method by name, for tests that walk the routes. */
    call: <Body = Record<string, unknown>>(
      method: string,
      path: string,
      options: CallOptions = {}
    ) => send<Body>(target, method, path, headers, options),
    /** The same client with more headers. */
    with: (more: Readonly<Record<string, string>>) => client(target, { ...headers, ...more }),
  }
}
