/** Suites that must notice a fault: files below `integration-tests/`, and names of their tests. */
export type Watchers = {
  readonly files: readonly string[]
  /** Only the tests whose name has this; all of the files when it is left out. */
  readonly tests?: string
}

/** A fault put into the database, and how it is taken out again. */
export type DatabaseMutant = Watchers & {
  readonly name: string
  readonly apply: string
  readonly undo: string
}

/** A fault put into a copy of the built server. */
export type CodeMutant = Watchers & {
  readonly name: string
  /** The file below `src/` of the built server. */
  readonly file: string
  /** A text that stands in the file exactly once. */
  readonly find: string
  readonly replace: string
  /** Whether the suites ask a server that runs the copy; the others load it by themselves. */
  readonly served?: boolean
}

const isolation = (name: string) => `isolation/${name}.spec.ts`

/** The suites by short names. */
export const SUITES = {
  role: isolation("database-role"),
  tables: isolation("tables"),
  platformTables: isolation("platform-tables"),
  keys: isolation("keys"),
  sameValues: isolation("same-values"),
  connection: isolation("connection"),
  edges: isolation("edges"),
  background: "background/background.spec.ts",
  attribution: "audit/attribution.spec.ts",
  trail: "audit/trail.spec.ts",
  acts: "audit/acts.spec.ts",
  sessions: "http/accounts/sessions.spec.ts",
  scenarios: "permissions/scenarios.spec.ts",
  branches: "permissions/branches.spec.ts",
  cachesAndLocks: "background/keys.spec.ts",
} as const
