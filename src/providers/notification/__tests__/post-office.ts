import type { Socket } from "node:net"
import type { Readable } from "node:stream"
import PostalMime, { type Email } from "postal-mime"
import { SMTPServer, type SMTPServerSession } from "smtp-server"

/** What the server does with a mail: takes it, refuses with a code, or goes wrong in the middle. */
export type Behaviour =
  | "take"
  /** Refuses the recipient, or the message. */
  | { readonly recipient: number }
  | { readonly message: number }
  /** Takes the message and never says so. */
  | "silent after the message"
  | "hang up after the message"
  /** Hangs up before it has said a word, or as soon as it hears of this recipient. */
  | "hang up at once"

/** A mail that arrived, as it came and as a mail program reads it. */
export type Arrived = { readonly raw: string; readonly mail: Email; readonly to: string[] }

function smtpError(responseCode: number): Error {
  return Object.assign(new Error("No."), { responseCode })
}

async function whole(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A mail server on the loopback that can fail in each way that servers do. */
export class PostOffice {
  readonly arrived: Arrived[] = []
  /** Asked once for each try of a mail. */
  behaviour: (to: string) => Behaviour = () => "take"
  private server?: SMTPServer
  private readonly chosen = new WeakMap<SMTPServerSession, Behaviour>()
  private readonly sockets = new Set<Socket>()

  /** Opens, on a free port unless told which; gives the port. */
  async open(port = 0): Promise<number> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      onRcptTo: ({ address }, session, done) => {
        const behaviour = this.behaviour(address)
        this.chosen.set(session, behaviour)
        if (behaviour === "hang up at once") {
          this.hangUp(session)
          return
        }
        const refused = typeof behaviour === "object" && "recipient" in behaviour
        done(refused ? smtpError(behaviour.recipient) : null)
      },
      onData: (stream, session, done) => {
        void this.take(stream, session).then((error) => error !== undefined && done(error))
      },
    })
    server.on("error", () => undefined)
    server.server.on("connection", (socket: Socket) => {
      this.sockets.add(socket)
      socket.on("close", () => this.sockets.delete(socket))
      if (this.behaviour("") === "hang up at once") {
        socket.destroy()
      }
    })
    this.server = server
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()))
    const address = server.server.address()
    return typeof address === "object" && address ? address.port : port
  }

  /** Ends every connection where it stands, and refuses new ones. */
  async close(): Promise<void> {
    const { server } = this
    this.server = undefined
    this.sockets.forEach((socket) => socket.destroy())
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  }

  /** The mails that arrived for an address. */
  for(address: string): Arrived[] {
    return this.arrived.filter(({ to }) => to.includes(address))
  }

  /** @returns what to answer; nothing to answer nothing */
  private async take(
    stream: Readable,
    session: SMTPServerSession
  ): Promise<Error | null | undefined> {
    const raw = await whole(stream)
    const to = session.envelope.rcptTo.map(({ address }) => address)
    const behaviour = this.chosen.get(session)
    if (typeof behaviour === "object" && "message" in behaviour) {
      return smtpError(behaviour.message)
    }
    this.arrived.push({ raw: raw.toString("latin1"), mail: await PostalMime.parse(raw), to })
    if (behaviour === "hang up after the message") {
      this.hangUp(session)
      return undefined
    }
    return behaviour === "silent after the message" ? undefined : null
  }

  /** Ends the connection of one session, and of no other. */
  private hangUp({ remotePort }: SMTPServerSession): void {
    const socket = [...this.sockets].find((each) => each.remotePort === remotePort)
    socket?.destroy()
  }
}
