/** The part of the browser's address that other hosts of the same server share. */
type Here = Pick<Location, "protocol" | "host" | "port">

const withPort = (host: string, port: string) => (port ? `${host}:${port}` : host)

/** Where a store takes the code that opens it. */
export function entryAddress(host: string, code: string, here: Here): string {
  const entry = new URL("/auth/handover/enter", `${here.protocol}//${withPort(host, here.port)}`)
  entry.searchParams.set("code", code)
  return entry.toString()
}
