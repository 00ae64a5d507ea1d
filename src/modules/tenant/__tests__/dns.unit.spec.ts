import { checkRecord } from "../dns"
import { verificationRecord } from "../domain"
import { NameServer } from "./name-server"

const server = new NameServer()
let address: string

beforeAll(async () => {
  address = await server.start()
})

afterAll(async () => {
  await server.stop()
})

async function check(domain: string, records: NameServer["zone"][string]) {
  const record = verificationRecord(domain, "t0ken")
  server.zone[record.name] = records
  return await checkRecord(record, [address])
}

describe("the check of a domain's record", () => {
  it("finds the record, among others and in pieces", async () => {
    expect(await check("noor.example", ["wasla-verify=t0ken"])).toBeUndefined()
    expect(await check("two.example", ["v=spf1 -all", "wasla-verify=t0ken"])).toBeUndefined()
  })

  it("tells another value from no record at all", async () => {
    expect(await check("other.example", ["wasla-verify=another"])).toBe("record_differs")
    expect(await check("longer.example", [`${"x".repeat(300)}`])).toBe("record_differs")
    expect(await check("none.example", [])).toBe("record_missing")
  })

  it("says when the name servers don't answer", async () => {
    expect(await check("broken.example", "servfail")).toBe("no_answer")
    const started = Date.now()
    expect(await check("silent.example", "silent")).toBe("no_answer")
    expect(Date.now() - started).toBeLessThan(10_000)
  }, 15_000)
})
