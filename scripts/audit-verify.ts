import { Client } from "pg"
import { env } from "../src/config/env"
import {
  countOverdue,
  sealEverything,
  tenantsWithTrail,
  verifyChain,
} from "../src/tenancy/audit-trail/verify-chain"
import { databaseUrls } from "../src/tenancy/database-urls"

const say = (text: string) => process.stdout.write(`${text}\n`)

async function connected<Result>(url: string, work: (client: Client) => Promise<Result>) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function idOf(client: Client, slug: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>("select id from tenant where slug = $1", [
    slug,
  ])
  if (!rows[0] && slug !== "platform") {
    throw new Error(`There is no store "${slug}".`)
  }
  return rows[0]?.id ?? slug
}

/** Seals what is not sealed yet, recomputes the chains, and says what doesn't fit. */
async function main(): Promise<number> {
  const urls = databaseUrls(env.database)
  const at = process.argv.indexOf("--store")
  const slug = at > 0 ? process.argv[at + 1] : undefined
  const sealed = await connected(urls.app, sealEverything)
  say(`  ${sealed} events were sealed`)
  return connected(urls.owner, async (client) => {
    const tenants = slug ? [await idOf(client, slug)] : await tenantsWithTrail(client)
    let broken = 0
    for (const tenant of tenants) {
      const { seals, head, fault } = await verifyChain(client, tenant)
      broken += fault ? 1 : 0
      say(`  ${tenant}: ${fault ?? `${seals} events, head ${head?.seq ?? 0} ${head?.hash ?? ""}`}`)
    }
    const overdue = await countOverdue(client)
    if (overdue) {
      say(`  ${overdue} events are older than ten minutes and not sealed`)
    }
    say(broken ? `  ${broken} chains do not verify` : `  ${tenants.length} chains verify`)
    return broken ? 1 : 0
  })
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(2)
  }
)
