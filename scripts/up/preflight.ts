import { statfs } from "node:fs/promises"
import { createServer } from "node:net"

const MIN_NODE = [20, 19] as const
const NEEDED_DISK_GIB = 3

/** A reason not to start, in one sentence that says what to do. */
export class NotNow extends Error {}

function checkNode(version: string): void {
  const [major, minor] = version.split(".").map(Number)
  const [wantedMajor, wantedMinor] = MIN_NODE
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw new NotNow(`Wasla needs Node ${MIN_NODE.join(".")} or newer; this is ${version}.`)
  }
}

async function checkDisk(): Promise<void> {
  const { bavail, bsize } = await statfs(".")
  const free = (bavail * bsize) / 1024 ** 3
  if (free < NEEDED_DISK_GIB) {
    const has = free.toFixed(1)
    throw new NotNow(`Wasla needs ${NEEDED_DISK_GIB} GiB of free disk; only ${has} GiB are free.`)
  }
}

async function checkPort(port: number, use: string, variable: string): Promise<void> {
  const taken = await new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once("error", () => resolve(true))
    probe.listen(port, () => probe.close(() => resolve(false)))
  })
  if (taken) {
    const advice = `stop what uses it, or choose another with ${variable}`
    throw new NotNow(`Port ${port}, for ${use}, is taken: ${advice}.`)
  }
}

/** The ports that Wasla is about to listen on. */
export type Ports = { readonly api: number; readonly storefront: number }

/**
 * Looks for what would stop Wasla half-way.
 * @throws NotNow with the first thing found
 */
export async function preflight(ports: Ports): Promise<void> {
  checkNode(process.versions.node)
  await checkDisk()
  await checkPort(ports.api, "the API and admin", "PORT")
  await checkPort(ports.storefront, "the storefront", "STOREFRONT_PORT")
}
