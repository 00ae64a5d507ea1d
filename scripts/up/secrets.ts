import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import path from "node:path"

/** The secrets of one installation. */
export type Secrets = {
  readonly JWT_SECRET: string
  readonly COOKIE_SECRET: string
  /** Missing in installations from before second factors. */
  readonly AUTH_MFA_ENCRYPTION_KEY?: string
}

/** Reads this installation's secrets, making them the first time. */
export async function installationSecrets(home: string): Promise<Secrets> {
  const file = path.join(home, "secrets.json")
  if (existsSync(file)) {
    return JSON.parse(await readFile(file, "utf8"))
  }
  const made = {
    JWT_SECRET: randomBytes(32).toString("hex"),
    COOKIE_SECRET: randomBytes(32).toString("hex"),
    AUTH_MFA_ENCRYPTION_KEY: randomBytes(32).toString("hex"),
  }
  await mkdir(home, { recursive: true })
  await writeFile(file, JSON.stringify(made), { mode: 0o600 })
  return made
}
