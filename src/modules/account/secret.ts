import { createHash, randomBytes } from "node:crypto"

/** A secret that is told once and never stored: 256 random bits. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url")
}

/** What is stored of a secret. It has 256 random bits, so that no salt or slow hash is needed. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex")
}
