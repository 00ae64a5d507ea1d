/** The part of the browser's address that other hosts of the same server share. */
type Here = Pick<Location, "protocol" | "host" | "port">

const withPort = (host: string, port: string) => (port ? `${host}:${port}` : host)

/** Where a store takes the code that opens it. */
export function entryAddress(host: string, code: string, here: Here): string {
  const entry = new URL("/auth/handover/enter", `${here.protocol}//${withPort(host, here.port)}`)
  entry.searchParams.set("code", code)
  return entry.toString()
}

/** The platform's own page with all stores of a person, given the host of one of them. */
export function platformAddress(storeHost: string, here: Here): string {
  const host = storeHost.replace(/^[^.]+/, "platform")
  return `${here.protocol}//${withPort(host, here.port)}/account/stores`
}
