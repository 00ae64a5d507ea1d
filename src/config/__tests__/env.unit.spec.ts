import { readEnv } from "../env"

const STRONG = {
  JWT_SECRET: "4f1c0a7be3d24c5d9b8e6a1f2c3d4e5f",
  COOKIE_SECRET: "a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4",
  SMTP_URL: "smtps://wasla:secret@smtp.example.com",
  AUTH_MFA_ENCRYPTION_KEY: "77e0c1d2b3a4958687706f5e4d3c2b1a",
}

describe("the environment", () => {
  it("has what a development machine needs without being told", () => {
    const read = readEnv({})
    expect(read).toMatchObject({ stage: "development", port: 9000, baseDomain: "localhost" })
    expect(read.secureCookies).toBe(false)
  })

  it("takes an empty variable for one that isn't there", () => {
    expect(readEnv({ PORT: "", REDIS_URL: "" })).toMatchObject({ port: 9000, redisUrl: undefined })
  })

  it.each([{ PORT: "0" }, { PORT: "x" }, { DATABASE_URL: "nope" }, { RATE_LIMIT_LOGIN: "-1" }])(
    "names what is wrong in %j",
    (source) => {
      expect(() => readEnv(source)).toThrow(Object.keys(source)[0])
    }
  )

  it("is served over TLS in production, unless it is said otherwise", () => {
    expect(readEnv({ ...STRONG, NODE_ENV: "production" }).secureCookies).toBe(true)
    const without = readEnv({ ...STRONG, NODE_ENV: "production", SECURE_COOKIES: "false" })
    expect(without.secureCookies).toBe(false)
  })
})

describe("secrets in production", () => {
  const production = (given: Record<string, string>) => () =>
    readEnv({ ...STRONG, NODE_ENV: "production", ...given })

  it("may be strong", () => {
    expect(production({})().stage).toBe("production")
  })

  it.each(["JWT_SECRET", "COOKIE_SECRET", "AUTH_MFA_ENCRYPTION_KEY"])(
    "%s must be given, long and not a known word",
    (name) => {
      for (const weak of ["", "supersecret", "short", "only-for-development-and-demos-0000"]) {
        expect(production({ [name]: weak })).toThrow(name)
      }
    }
  )

  it("must differ from each other", () => {
    expect(production({ COOKIE_SECRET: STRONG.JWT_SECRET })).toThrow("must differ")
  })

  it("are only asked for in production", () => {
    expect(readEnv({ NODE_ENV: "production", WASLA_ENV: "demo" }).stage).toBe("demo")
  })
})

describe("mail", () => {
  it("goes to a folder of this machine until a server is named", () => {
    const { mail } = readEnv({})
    expect(mail).toEqual({
      smtpUrl: undefined,
      from: "no-reply@localhost",
      directory: ".wasla/mail",
    })
  })

  it("needs a server in production, though not to migrate", () => {
    const without = { ...STRONG, NODE_ENV: "production", SMTP_URL: "" }
    expect(() => readEnv(without)).toThrow("SMTP_URL")
    expect(readEnv({ ...without, WASLA_MAINTENANCE: "true" }).stage).toBe("production")
  })

  it("is refused an address that is no mail server's", () => {
    expect(() => readEnv({ SMTP_URL: "http://smtp.example.com" })).toThrow("SMTP_URL")
  })
})
