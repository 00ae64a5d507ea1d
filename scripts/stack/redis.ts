import { existsSync } from "node:fs"
import path from "node:path"
import Redis from "ioredis"
import { freePort } from "../database/embedded-server"
import { searchPath } from "../environment"
import { type Running, startProgram } from "./processes"

/** A Redis of our own, for tests of the engines that wait in it. */
export type OwnRedis = { readonly url: string; readonly program: Running }

/** Where a program of that name is, if it is installed. */
export function findProgram(name: string): string | undefined {
  return searchPath
    .split(path.delimiter)
    .map((directory) => path.join(directory, name))
    .find(existsSync)
}

async function answers(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
  client.on("error", () => undefined)
  try {
    await client.connect()
    return (await client.ping()) === "PONG"
  } catch {
    return false
  } finally {
    client.disconnect()
  }
}

/**
 * Starts a Redis that keeps nothing on disk.
 * @returns undefined when no Redis is installed
 */
export async function startRedis(logDirectory: string): Promise<OwnRedis | undefined> {
  const command = findProgram("redis-server")
  if (!command) {
    return undefined
  }
  const port = await freePort()
  const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
  const program = startProgram({ name: "redis", command, args, logDirectory })
  const url = `redis://127.0.0.1:${port}`
  for (let tries = 0; tries < 40; tries += 1) {
    if (await answers(url)) {
      return { url, program }
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Redis did not start; what it said is in ${program.log}`)
}
