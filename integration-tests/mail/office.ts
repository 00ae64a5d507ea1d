import { Client } from "pg"
import { type Behaviour, PostOffice } from "../../src/providers/notification/__tests__/post-office"
import { stack } from "../stack"

/** Any number that no other lock of the tests has. */
const LOCK = 7_250_025
const port = Number(new URL(stack.env.SMTP_URL).port)
const own = new Set<string>()
let turn: Client | undefined

/** The mail server that all servers of the stack send to. */
export const office = new PostOffice()

/** Makes an address one of this suite's, and gives it back. */
export function ours(address: string): string {
  own.add(address)
  return address
}

/**
 * Says what the office does with this suite's mails. Those of other suites it refuses for now:
 * their tests read them in the outbox, which forgets what has left.
 */
export function behave(behaviour: (to: string) => Behaviour): void {
  office.behaviour = (to) => (own.has(to) ? behaviour(to) : { recipient: 450 })
}

/** Opens the office once no other suite has it, and keeps it even while it is closed. */
export async function takeOffice(): Promise<void> {
  turn = new Client({ connectionString: stack.ownerUrl })
  await turn.connect()
  await turn.query("select pg_advisory_lock($1)", [LOCK])
  behave(() => "take")
  await reopenOffice()
}

/** Opens the office where it was. */
export async function reopenOffice(): Promise<void> {
  await office.open(port)
}

/** Closes the office, and leaves it to the next suite. */
export async function leaveOffice(): Promise<void> {
  await office.close()
  await turn?.end()
}
