import { createSocket, type Socket } from "node:dgram"

const TYPE_TXT = 16
const NXDOMAIN = 3
const SERVFAIL = 2

/** What the name server answers for a name: texts, a failure, or silence. */
export type Zone = Record<string, readonly string[] | "servfail" | "silent">

function readQuestion(message: Buffer): { name: string; end: number } {
  const labels: string[] = []
  let at = 12
  while (message[at] !== 0) {
    labels.push(message.toString("ascii", at + 1, at + 1 + message[at]))
    at += message[at] + 1
  }
  return { name: labels.join(".").toLowerCase(), end: at + 5 }
}

function txtAnswer(text: string): Buffer {
  const bytes = Buffer.from(text)
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 255) {
    const chunk = bytes.subarray(at, at + 255)
    chunks.push(Buffer.from([chunk.length]), chunk)
  }
  const data = Buffer.concat(chunks)
  const head = Buffer.alloc(12)
  // A pointer to the name in the question.
  head.writeUInt16BE(0xc00c, 0)
  head.writeUInt16BE(TYPE_TXT, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(1, 6)
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}

function answer(query: Buffer, zone: Zone): Buffer | undefined {
  const { name, end } = readQuestion(query)
  const known = zone[name]
  if (known === "silent") {
    return undefined
  }
  const texts = Array.isArray(known) ? known : []
  const failure = known === "servfail" ? SERVFAIL : NXDOMAIN
  const head = Buffer.alloc(12)
  query.copy(head, 0, 0, 2)
  head.writeUInt16BE(0x8180 | (texts.length ? 0 : failure), 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(texts.length, 6)
  return Buffer.concat([head, query.subarray(12, end), ...texts.map(txtAnswer)])
}

/** A name server on the loopback that knows only the TXT records it is given. */
export class NameServer {
  readonly zone: Zone = {}
  private socket: Socket = createSocket("udp4")

  /** Starts it, on a free port unless told which; gives its address as a resolver wants it. */
  async start(port = 0): Promise<string> {
    this.socket.on("message", (query, from) => {
      const reply = answer(query, this.zone)
      if (reply) {
        this.socket.send(reply, from.port, from.address)
      }
    })
    await new Promise<void>((resolve) => this.socket.bind(port, "127.0.0.1", resolve))
    return `127.0.0.1:${this.socket.address().port}`
  }

  /** Stops it. */
  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.socket.close(resolve))
  }
}
