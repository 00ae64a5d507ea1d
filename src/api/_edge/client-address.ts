import type { IncomingMessage } from "node:http"
import { isIP } from "node:net"

/** Whose forwarding headers we believe. By default nobody's. */
export type AddressTrust = {
  /** How many proxies of ours stand in front. */
  trustedProxies: number
  /** Addresses of our own servers that call for a shopper, such as the storefront's. */
  internalCallers?: { includes(address: string): boolean }
}

/** Where a request comes from; `internal` when it is one of our own servers speaking for itself. */
export type ClientAddress = { address: string; internal: boolean }

function socketAddress(req: IncomingMessage): string {
  return (req.socket.remoteAddress ?? "unknown").replace(/^::ffff:/, "")
}

/**
 * The address of the caller. Forwarding headers are believed only as far as our own servers wrote
 * them: with n proxies, the n-th entry from the right of `X-Forwarded-For`.
 */
export function clientAddress(req: IncomingMessage, trust: AddressTrust): ClientAddress {
  const address = socketAddress(req)
  const isInternal = trust.internalCallers?.includes(address) ?? false
  const hops = trust.trustedProxies || (isInternal ? 1 : 0)
  const forwarded = String(req.headers["x-forwarded-for"] ?? "").split(",")
  const entry = hops > 0 ? (forwarded[forwarded.length - hops]?.trim() ?? "") : ""
  return isIP(entry) ? { address: entry, internal: false } : { address, internal: isInternal }
}

/** Whether the caller speaks https to us or to a proxy that we trust. */
export function isSecure(req: IncomingMessage, trustedProxies: number): boolean {
  if ("encrypted" in req.socket && req.socket.encrypted === true) {
    return true
  }
  return trustedProxies > 0 && req.headers["x-forwarded-proto"] === "https"
}
