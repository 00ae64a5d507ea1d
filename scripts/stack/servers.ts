import path from "node:path"
import { answering, type Running, startProgram } from "./processes"

const SERVER = path.resolve(".medusa/server")
const STOREFRONT = path.resolve("storefront")
const PATIENCE_MS = 120_000

/** How to start Wasla's API and admin. */
export type ApiOptions = {
  readonly name: string
  readonly port: number
  readonly env: NodeJS.ProcessEnv
  readonly logDirectory: string
  /** Another build than the usual one, such as one with a fault put into it. */
  readonly directory?: string
}

/** Starts the API and waits until it is ready for requests. */
export async function startApi(options: ApiOptions): Promise<Running> {
  const program = startProgram({
    name: options.name,
    command: process.execPath,
    args: ["src/serve.js"],
    cwd: options.directory ?? SERVER,
    env: { ...process.env, NODE_ENV: "production", ...options.env, PORT: String(options.port) },
    logDirectory: options.logDirectory,
  })
  try {
    await answering(`http://127.0.0.1:${options.port}/readyz`, program, PATIENCE_MS)
  } catch (error) {
    await program.stop()
    throw error
  }
  return program
}

/** How to start the storefront. */
export type StorefrontOptions = {
  readonly port: number
  readonly apiPort: number
  readonly env?: NodeJS.ProcessEnv
  readonly logDirectory: string
}

/** Starts the storefront and waits until it answers. */
export async function startStorefront(options: StorefrontOptions): Promise<Running> {
  const program = startProgram({
    name: "storefront",
    command: process.execPath,
    args: ["node_modules/next/dist/bin/next", "start", "-p", String(options.port)],
    cwd: STOREFRONT,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      WASLA_API_URL: `http://127.0.0.1:${options.apiPort}`,
      ...options.env,
      PORT: String(options.port),
    },
    logDirectory: options.logDirectory,
  })
  await answering(`http://127.0.0.1:${options.port}/healthz`, program, PATIENCE_MS)
  return program
}
