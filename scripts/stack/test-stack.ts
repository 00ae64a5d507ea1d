import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import { rm } from "node:fs/promises"
import path from "node:path"
import { Client } from "pg"
import { freePort, startEmbeddedServer } from "../database/embedded-server"
import { given } from "../environment"
import { databaseUrls } from "../../src/tenancy/database-urls"
import { migrateDatabase } from "./migrate"
import { startProgram, type Running } from "./processes"
import { startRedis } from "./redis"
import { startApi } from "./servers"

/** Everything a test needs to know about the servers that run for it. */
export type TestStack = {
  readonly databaseUrl: string
  readonly ownerUrl: string
  readonly appUrl: string
  readonly redisUrl?: string
  /** Ports of the API with the in-process engines, and with those that wait in Redis. */
  readonly ports: { readonly memory: number; readonly redis?: number }
  readonly operator: { readonly email: string; readonly password: string }
  /** Where the API was built, for suites that start one more. */
  readonly serverDirectory: string
  /** Where the servers' own words are. */
  readonly logDirectory: string
  /** The settings that the API was started with. */
  readonly env: Readonly<Record<string, string>>
}

/** A stack and how to end it. */
export type RunningStack = { readonly stack: TestStack; stop(): Promise<void> }

/** Where a stack keeps its files; only one of each place can run at a time. */
export type StackOptions = {
  readonly home?: string
  /** Another build of the server than the usual one. */
  readonly serverDirectory?: string
}

const HOME = path.resolve(".wasla/test")
const SERVER = path.resolve(".medusa/server")
/** A test database is thrown away, so it needn't survive a power cut. */
export const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]
const DATABASE = "wasla_test"

/** Makes an empty database on a server, in the place of an older one of that name. */
export async function freshDatabase(serverUrl: string, name = DATABASE): Promise<string> {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.toString()
}

/** Tests take seals away and tamper with rows, to see both noticed. */
async function needsSuperuser(serverUrl: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  const { rows } = await client.query("select rolsuper from pg_roles where rolname = current_user")
  await client.end()
  if (!rows[0].rolsuper) {
    throw new Error("These tests need a superuser's login in DATABASE_URL; the product doesn't.")
  }
}

/** What the servers of a test are told. */
export function settings(databaseUrl: string, home: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    WASLA_ENV: "test",
    JWT_SECRET: randomBytes(32).toString("hex"),
    COOKIE_SECRET: randomBytes(32).toString("hex"),
    AUTH_MFA_ENCRYPTION_KEY: randomBytes(32).toString("hex"),
    SECURE_COOKIES: "false",
    FILES_DIRECTORY: path.join(home, "files"),
    MAIL_DIRECTORY: path.join(home, "mail"),
    REDIS_URL: "",
    // The limits have tests of their own; here they would only be in the way.
    ...Object.fromEntries(
      ["ANONYMOUS", "CUSTOMER", "STAFF", "LOGIN", "TENANT"].map((name) => [
        `RATE_LIMIT_${name}`,
        "1000000",
      ])
    ),
  }
}

async function createOperator(
  env: Record<string, string>,
  operator: TestStack["operator"],
  where: { readonly directory: string; readonly logDirectory: string }
): Promise<void> {
  const running = startProgram({
    name: "create-operator",
    command: process.execPath,
    args: ["scripts/create-operator.js", operator.email],
    cwd: where.directory,
    env: { ...process.env, NODE_ENV: "production", ...env, OPERATOR_PASSWORD: operator.password },
    logDirectory: where.logDirectory,
  })
  if ((await running.ended) !== 0) {
    throw new Error(readFileSync(running.log, "utf8").slice(-3000))
  }
}

/** Starts a database, Redis where it can be had, and an API for each kind of engine. */
export async function startTestStack(
  say: (text: string) => void,
  { home = HOME, serverDirectory: directory = SERVER }: StackOptions = {}
): Promise<RunningStack> {
  const running: Running[] = []
  const logDirectory = path.join(home, "logs")
  await rm(path.join(home, "files"), { recursive: true, force: true })
  const embedded = given.databaseUrl
    ? undefined
    : await startEmbeddedServer({ directory: path.join(home, "postgres"), settings: FAST })
  const serverUrl = given.databaseUrl ?? embedded?.adminUrl ?? ""
  await needsSuperuser(serverUrl)
  const databaseUrl = await freshDatabase(serverUrl)
  say("database started")
  // Nobody listens there until a suite plays the name server, or the mail server.
  const env = {
    ...settings(databaseUrl, home),
    DNS_SERVERS: `127.0.0.1:${await freePort()}`,
    SMTP_URL: `smtp://127.0.0.1:${await freePort()}?socketTimeout=1000`,
  }
  await migrateDatabase(databaseUrl, logDirectory)
  say("tables and isolation are in place")
  const operator = { email: "operator@wasla.example", password: randomBytes(12).toString("hex") }
  await createOperator(env, operator, { directory, logDirectory })
  const ownRedis = given.redisUrl ? undefined : await startRedis(logDirectory)
  const redisUrl = given.redisUrl ?? ownRedis?.url
  if (ownRedis) {
    running.push(ownRedis.program)
  }
  const memory = await freePort()
  const api = { directory, logDirectory }
  running.push(await startApi({ ...api, name: "api-memory", port: memory, env }))
  say("API with in-process engines started")
  const redis = redisUrl ? await freePort() : undefined
  if (redis && redisUrl) {
    const withRedis = { ...env, REDIS_URL: redisUrl }
    running.push(await startApi({ ...api, name: "api-redis", port: redis, env: withRedis }))
    say("API with Redis engines started")
  }
  const urls = databaseUrls({ adminUrl: databaseUrl })
  return {
    stack: {
      databaseUrl,
      ownerUrl: urls.owner,
      appUrl: urls.app,
      redisUrl,
      ports: { memory, redis },
      operator,
      serverDirectory: directory,
      logDirectory,
      env,
    },
    stop: async () => {
      for (const program of running.reverse()) {
        await program.stop()
      }
      await embedded?.stop()
    },
  }
}
