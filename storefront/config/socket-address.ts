import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage } from "node:http"

/** Replaces whatever a client claims in X-Forwarded-For by the address it connects from. */
export function trustSocketAddress(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage }
    delete request.headers["x-forwarded-host"]
    delete request.headers["x-forwarded-proto"]
    const address = request.socket.remoteAddress ?? ""
    request.headers["x-forwarded-for"] = address.replace(/^::ffff:/, "")
  })
}
