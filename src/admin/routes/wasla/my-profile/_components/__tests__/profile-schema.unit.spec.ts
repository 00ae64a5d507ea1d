import { codeSchema, passwordSchema } from "../profile-schema"

it("wants a long password, the same twice", () => {
  const given = { current_password: "x", new_password: "short", repeated: "other" }
  const short = passwordSchema.safeParse(given).error?.issues.map(({ message }) => message)
  expect(short).toContain("me.errors.password_short")
  const long = { ...given, new_password: "a-long-password-1" }
  expect(passwordSchema.safeParse(long).error?.issues).toMatchObject([
    { path: ["repeated"], message: "me.errors.password_differs" },
  ])
  expect(passwordSchema.safeParse({ ...long, repeated: long.new_password }).success).toBe(true)
})

it("takes a code with the gap that apps show in it", () => {
  expect(codeSchema.parse({ code: "123 456" })).toEqual({ code: "123456" })
  expect(codeSchema.safeParse({ code: "12345" }).success).toBe(false)
})
