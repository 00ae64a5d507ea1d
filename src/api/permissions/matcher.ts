type Leaf<Value> = { readonly value: Value; readonly names: readonly string[] }

type Node<Value> = {
  readonly words: Map<string, Node<Value>>
  any?: Node<Value>
  /** What stands here, by method. */
  readonly leaves: Map<string, Leaf<Value>>
}

/** A route that fits, what was kept for it, and what stands in the places of its path. */
export type Match<Value> = {
  readonly value: Value
  readonly params: Readonly<Record<string, string>>
}

function emptyNode<Value>(): Node<Value> {
  return { words: new Map(), leaves: new Map() }
}

// Express takes no notice of case and of one slash at the end; neither may the table.
function partsOf(path: string): string[] {
  const parts = path.split("/").slice(1)
  return parts.at(-1) === "" && parts.length > 1 ? parts.slice(0, -1) : parts
}

function plant<Value>(root: Node<Value>, route: string, value: Value): void {
  const [method = "", path = ""] = route.split(" ")
  const names: string[] = []
  let node = root
  for (const part of partsOf(path)) {
    if (part.startsWith(":")) {
      names.push(part.slice(1))
      node = node.any ??= emptyNode()
    } else {
      const word = part.toLowerCase()
      const next = node.words.get(word) ?? emptyNode<Value>()
      node.words.set(word, next)
      node = next
    }
  }
  node.leaves.set(method, { value, names })
}

function seek<Value>(
  node: Node<Value>,
  method: string,
  parts: readonly string[],
  taken: readonly string[] = []
): Match<Value> | undefined {
  const [part, ...rest] = parts
  if (part === undefined) {
    const leaf = node.leaves.get(method)
    const named = leaf?.names.map((name, index) => [name, taken[index] ?? ""] as const)
    return leaf && { value: leaf.value, params: Object.fromEntries(named ?? []) }
  }
  const word = node.words.get(part.toLowerCase())
  const exact = word && seek(word, method, rest, taken)
  if (exact || !node.any || part === "") {
    return exact
  }
  return seek(node.any, method, rest, [...taken, part])
}

/**
 * Compiles routes into a tree that finds the one for a request as Medusa's router does: at each
 * part of the path a word that is written out comes before a place that takes any.
 */
export function compileRoutes<Value>(
  routes: Iterable<readonly [string, Value]>
): (method: string, path: string) => Match<Value> | undefined {
  const root = emptyNode<Value>()
  for (const [route, value] of routes) {
    plant(root, route, value)
  }
  // Express answers HEAD by the route for GET.
  return (method, path) => seek(root, method === "HEAD" ? "GET" : method, partsOf(path))
}
