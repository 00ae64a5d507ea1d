import fc from "fast-check"
import { normaliseEmail, normalisePhone } from "../contact"
import { assertPassword } from "../password-policy"
import { hashOfSecret, newSecret } from "../secret"

const EMAIL = "mariam@example.sa"

it.each(["short", "aaaaaaaaaaaa", "xx-mariam-2026", "x".repeat(129), "121212121212"])(
  "refuses the password %s",
  (password) => {
    expect(() => assertPassword(password, EMAIL)).toThrow(/10 to 128/)
  }
)

it.each(["a-long-password-1", "كلمة سر طويلة جدا", "wasla-demo-2026"])("takes %s", (password) => {
  expect(() => assertPassword(password, EMAIL)).not.toThrow()
})

it.each([
  ["0501234567", "+966501234567"],
  ["+966 50 123 4567", "+966501234567"],
  ["+254712345678", "+254712345678"],
  ["٠٥٠١٢٣٤٥٦٧", "+966501234567"],
])("writes the phone %s as %s", (text, number) => {
  expect(normalisePhone(text)).toBe(number)
})

it.each(["12", "+999123", "phone", "+96650"])("refuses the phone %s", (text) => {
  expect(() => normalisePhone(text)).toThrow(/country code/)
})

it("writes an e-mail one way only", () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      const once = normaliseEmail(` ${email.toUpperCase()} `)
      expect(normaliseEmail(once)).toBe(once)
    })
  )
})

it("makes secrets of 256 bits that are stored as hashes only", () => {
  const made = new Set(Array.from({ length: 100 }, newSecret))
  expect(made.size).toBe(100)
  const [secret] = made
  expect(Buffer.from(secret, "base64url")).toHaveLength(32)
  expect(hashOfSecret(secret)).toMatch(/^[0-9a-f]{64}$/)
  expect(hashOfSecret(secret)).not.toContain(secret)
})
