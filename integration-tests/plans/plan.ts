import type { Client } from "pg"
import type { Statement } from "./statements-file"

type Node = {
  readonly "Node Type": string
  readonly "Relation Name"?: string
  readonly Plans?: readonly Node[]
}

type Explained = { readonly "QUERY PLAN": readonly { readonly Plan: Node }[] }

/** The tables that a plan reads from the first row to the last. */
function scannedWhole(node: Node): string[] {
  const below = (node.Plans ?? []).flatMap(scannedWhole)
  const table = node["Relation Name"]
  return node["Node Type"] === "Seq Scan" && table ? [table, ...below] : below
}

/** Which tables PostgreSQL would read whole to answer a statement with these values. */
export async function tablesReadWhole(client: Client, statement: Statement): Promise<string[]> {
  const { rows } = await client.query<Explained>({
    text: `explain (format json) ${statement.text}`,
    values: [...statement.values],
  })
  return scannedWhole(rows[0]["QUERY PLAN"][0].Plan)
}
