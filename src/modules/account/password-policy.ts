import { passwordWeak } from "./errors"

const SHORTEST = 10
const LONGEST = 128
const FEWEST_CHARACTERS = 5
const SHORTEST_NAME = 4

/**
 * Lets a password be one. Length does more than rules about signs; what is refused besides is
 * repetition and the name in the e-mail.
 * @throws `account.password_weak`
 */
export function assertPassword(password: string, email: string): void {
  const length = [...password].length
  const different = new Set(password.toLowerCase()).size
  const name = email.split("@")[0].toLowerCase()
  const named = name.length >= SHORTEST_NAME && password.toLowerCase().includes(name)
  if (length < SHORTEST || length > LONGEST || different < FEWEST_CHARACTERS || named) {
    throw passwordWeak()
  }
}
