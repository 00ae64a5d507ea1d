import { createHash } from "node:crypto"
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import { type Running, startProgram } from "./processes"

const SERVER = path.resolve(".medusa/server")
const STOREFRONT = path.resolve("storefront")
/** What the server shows at /docs; the compiler takes only code along. */
const CONTRACT = "docs/reference/openapi.json"
const LOGS = path.resolve(".wasla/logs")
const SKIPPED = /node_modules|\.next|__tests__|\.tsbuildinfo$/

function filesBelow(place: string): string[] {
  if (!existsSync(place) || SKIPPED.test(place)) {
    return []
  }
  if (statSync(place).isFile()) {
    return [place]
  }
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)))
}

function fingerprint(places: readonly string[]): string {
  const hash = createHash("sha256")
  for (const file of places.flatMap(filesBelow)) {
    hash.update(file).update(readFileSync(file))
  }
  return hash.digest("hex")
}

type Target = {
  readonly name: string
  readonly sources: readonly string[]
  readonly stamp: string
  readonly start: () => Running
}

// A build opens no connection, but the configuration asks for an address.
const NO_DATABASE = "postgres://nobody@127.0.0.1:1/none"

const TARGETS: readonly Target[] = [
  {
    name: "server",
    sources: [
      ...["src", "scripts", "demo", CONTRACT],
      ...["medusa-config.ts", "package-lock.json", "tsconfig.json"],
    ],
    stamp: path.join(SERVER, ".built-from"),
    start: () =>
      startProgram({
        name: "build-server",
        command: process.execPath,
        args: ["--import", "tsx", require.resolve("@medusajs/cli/cli.js"), "build"],
        env: {
          ...process.env,
          NODE_ENV: "production",
          WASLA_ENV: "development",
          WASLA_MAINTENANCE: "true",
          DATABASE_URL: NO_DATABASE,
          REDIS_URL: "",
        },
        logDirectory: LOGS,
      }),
  },
  {
    name: "storefront",
    sources: ["storefront"],
    stamp: path.join(STOREFRONT, ".next/.built-from"),
    start: () =>
      startProgram({
        name: "build-storefront",
        command: "npm",
        args: ["run", "build"],
        cwd: STOREFRONT,
        env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
        logDirectory: LOGS,
      }),
  },
]

/** What was built from other sources than today's, or never. */
export function staleTargets(): string[] {
  return TARGETS.filter(
    ({ stamp, sources }) =>
      !existsSync(stamp) || readFileSync(stamp, "utf8") !== fingerprint(sources)
  ).map(({ name }) => name)
}

/**
 * Builds one target and remembers from what.
 * @throws an Error that names the log when the build fails
 */
export async function build(name: string): Promise<void> {
  const target = TARGETS.find((candidate) => candidate.name === name)
  if (!target) {
    throw new Error(`There is nothing to build by the name of ${name}.`)
  }
  const before = fingerprint(target.sources)
  const running = target.start()
  const code = await running.ended
  const said = readFileSync(running.log, "utf8")
  if (code !== 0 || said.includes("build completed with errors")) {
    throw new Error(`The ${name} could not be built:\n${said.slice(-3000)}`)
  }
  if (target.name === "server") {
    cpSync(CONTRACT, path.join(SERVER, CONTRACT))
  }
  writeFileSync(target.stamp, before)
}
