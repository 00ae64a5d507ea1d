import path from "node:path"

/** Where the recording server writes the statements it sends, a line of JSON each. */
export const STATEMENTS_FILE = path.resolve(__dirname, "../../.wasla/test/statements.jsonl")

/** A statement as it went to the database. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] }
