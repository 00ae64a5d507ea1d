import { env } from "@/config/env"

/** What a page may load and do; its own scripts and styles carry the nonce. */
export function contentSecurityPolicy(nonce: string): string {
  const evaluation = env.isDevelopment ? " 'unsafe-eval'" : ""
  const sockets = env.isDevelopment ? " ws:" : ""
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    env.isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")
}
