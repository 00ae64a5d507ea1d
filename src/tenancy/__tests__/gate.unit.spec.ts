import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { openGate, type GateOptions } from "../gate"

const refusing: GateOptions = {
  baseDomain: "localhost",
  trustStoreHostFrom: [],
  before: [],
  inside: [],
  resolve: () => Promise.resolve(undefined),
  refuse: (_req, res) => void res.writeHead(404).end(),
  fail: (_req, res) => void res.writeHead(500).end(),
}

/** What a new server, which knows nothing of the gate, answers at its first request. */
async function firstAnswer(): Promise<number> {
  const server = createServer((_req, res) => void res.writeHead(200).end())
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  try {
    const { status } = await fetch(`http://127.0.0.1:${port}/`)
    return status
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

it("stands before every server of the process, until it is taken away", async () => {
  const takeAway = openGate(refusing)
  expect(await firstAnswer()).toBe(404)
  takeAway()
  expect(await firstAnswer()).toBe(200)
})
