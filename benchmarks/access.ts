import type { Client } from "pg"
import { actorStatement } from "../src/api/_middleware/actor-check"
import { databaseUrls } from "../src/tenancy/database-urls"
import { runInTenant } from "../src/tenancy/tenant-context"
import { crowd } from "./access/crowd"
import { ask } from "./measure/http"
import { machine } from "./measure/machine"
import { table, writeSection } from "./measure/report"
import { median, spread } from "./measure/statistics"
import { type BenchServer, connect } from "./servers/database"
import { runBenchmark } from "./servers/run-benchmark"
import { startWasla } from "./servers/wasla"
import { enterStore, hostOf, openStore, operatorOf } from "./shop/open-wasla-shop"
import type { ShopParts } from "./shop/shop"
import { stockShelves } from "./shop/stock-shelves"

const PRODUCTS = 24
const ROUNDS = 9
const CALLS = 100
const CROWD = { members: 10_000, roles: 1_000 }
const MOST_SHARE = 0.03
const MOST_RATIO = 1.05

const say = (text: string) => process.stdout.write(`  ${text}\n`)
const verdict = (right: boolean) => (right ? "reached" : "missed")

type Store = { readonly staff: ShopParts["staff"]; readonly id: string; readonly owner: string }

async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let call = 0; call < CALLS; call += 1) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return median(times)
}

const list = ({ staff }: Store) =>
  timed(() => ask(staff, { method: "GET", path: `/admin/products?limit=${PRODUCTS}` }))

/** A connection as requests have it: by the login that row-level security binds, in that store. */
async function asRequest(url: string, { id }: Store): Promise<Client> {
  const client = await connect(databaseUrls({ adminUrl: url }).app)
  await client.query("select set_config('app.tenant_id', $1, false)", [id])
  return client
}

/** The one statement that every request of the staff makes, to know who calls and what they may. */
function check(client: Client, { id, owner }: Store): Promise<number> {
  const auth = { actor_id: owner, actor_type: "user", auth_identity_id: "authid_none" }
  const made = runInTenant({ tenantId: id }, () => actorStatement(auth))
  let place = 0
  const text = (made?.sql ?? "").replace(/\?/g, () => `$${(place += 1)}`)
  return timed(() => client.query(text, [...(made?.bindings ?? [])]))
}

async function openOne(
  server: Awaited<ReturnType<typeof startWasla>>,
  slug: string
): Promise<Store> {
  const opened = await openStore(await operatorOf(server), slug)
  const parts = await enterStore(server, slug, opened)
  await stockShelves(parts, hostOf(server, slug), PRODUCTS)
  const { user } = await ask<{ user: { id: string } }>(parts.staff, {
    method: "GET",
    path: "/admin/users/me",
  })
  return { staff: parts.staff, id: opened.tenantId, owner: user.id }
}

type Round = { readonly small: number; readonly large: number; readonly check: number }

async function measure(client: Client, small: Store, large: Store): Promise<Round[]> {
  const rounds: Round[] = []
  await Promise.all([list(small), list(large)])
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % 2 ? large : small
    const one = await list(first)
    const other = await list(first === large ? small : large)
    const [a, b] = first === small ? [one, other] : [other, one]
    rounds.push({ small: a, large: b, check: await check(client, large) })
    say(`round ${round + 1}: lists ${a.toFixed(1)} and ${b.toFixed(1)} ms`)
  }
  return rounds
}

function report(rounds: readonly Round[]): string {
  const of = (pick: (round: Round) => number) => rounds.map(pick)
  const ratio = median(of(({ large, small }) => large / small))
  const share = median(of(({ check, large }) => check / large))
  const rows = [
    ["product list, 1 member", spread(of(({ small }) => small))],
    [
      `product list, ${CROWD.members} members, ${CROWD.roles} roles`,
      spread(of(({ large }) => large)),
    ],
    [
      "the check of who calls, with its round trip",
      spread(
        of(({ check }) => check),
        2
      ),
    ],
  ]
  return [
    table(["median of a request", "ms"], rows),
    [
      `- The check is ${(100 * share).toFixed(1)}% of a product list ` +
        `(target at most ${100 * MOST_SHARE}%): ${verdict(share <= MOST_SHARE)}.`,
      `- Thousands of members and roles: ${ratio.toFixed(2)} times the time ` +
        `(target at most ${MOST_RATIO}): ${verdict(ratio <= MOST_RATIO)}.`,
    ].join("\n"),
  ].join("\n\n")
}

async function run(database: BenchServer): Promise<void> {
  const url = await database.freshDatabase("bench_access")
  const server = await startWasla(url, "access")
  const admin = await connect(url)
  const clients = [admin]
  try {
    const small = await openOne(server, "small")
    const large = await openOne(server, "large")
    await crowd(admin, { tenantId: large.id, run: "bench" }, CROWD)
    const request = await asRequest(url, large)
    clients.push(request)
    const text = [await machine(database.admin), report(await measure(request, small, large))]
    writeSection("access", text.join("\n\n"))
    process.stdout.write(`${text.join("\n\n")}\n`)
  } finally {
    await Promise.all(clients.map((client) => client.end()))
    await server.program.stop()
  }
}

runBenchmark(run)
