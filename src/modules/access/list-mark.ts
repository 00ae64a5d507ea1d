import { cursorInvalid } from "./errors"

const ID = /^[\w-]{1,64}$/

/** Makes the opaque mark of the place after a row, in lists that are in the order of the ids. */
export function encodeCursor(id: string): string {
  return Buffer.from(id).toString("base64url")
}

/**
 * The id that a mark stands for.
 * @throws `access.cursor_invalid`
 */
export function decodeCursor(cursor: string): string {
  const id = Buffer.from(cursor, "base64url").toString("utf8")
  if (!ID.test(id)) {
    throw cursorInvalid()
  }
  return id
}

/** A text as the pattern of a search for what contains it. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`
}
