import { Agent, request } from "node:http"

/** One request of a shopper or of staff. */
export type Call = {
  readonly method: "GET" | "POST"
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A server, and the headers that name the shop and who asks. */
export type Target = {
  readonly port: number
  readonly headers: Readonly<Record<string, string>>
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/**
 * Sends one request and reads the whole answer.
 * @throws an Error when the answer is not a success
 */
export function send(target: Target, call: Call): Promise<string> {
  const data = call.body === undefined ? undefined : JSON.stringify(call.body)
  const typed: Record<string, string> =
    data === undefined
      ? {}
      : { "content-type": "application/json", "content-length": `${Buffer.byteLength(data)}` }
  return new Promise((resolve, reject) => {
    const sent = request({
      agent,
      host: "127.0.0.1",
      port: target.port,
      method: call.method,
      path: call.path,
      headers: { ...target.headers, ...typed, ...call.headers },
    })
    sent.on("error", reject)
    sent.on("response", (response) => {
      const chunks: Buffer[] = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.on("error", reject)
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8")
        const status = response.statusCode ?? 0
        if (status >= 200 && status < 300) {
          resolve(text)
        } else {
          reject(new Error(`${call.method} ${call.path}: ${status} ${text.slice(0, 400)}`))
        }
      })
    })
    sent.end(data)
  })
}

/** The same, for answers whose shape the caller knows. */
export async function ask<Body>(target: Target, call: Call): Promise<Body> {
  return JSON.parse(await send(target, call))
}

/** The same target with more headers. */
export function withHeaders(target: Target, more: Readonly<Record<string, string>>): Target {
  return { port: target.port, headers: { ...target.headers, ...more } }
}
