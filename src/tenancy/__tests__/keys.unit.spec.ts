import fc from "fast-check"
import { type KeyKind, tenantKey } from "../keys"
import { scopedKey } from "../scoped-key"
import { runInTenant, runWithoutTenant } from "../tenant-context"

const KINDS: KeyKind[] = ["cache", "lock", "session", "rate", "idempotency", "file"]
const awkward = fc.stringMatching(/^[a:%2531t]{0,6}$/)
const input = fc.record({
  tenantId: fc.stringMatching(/^[a-z0-9_]{1,6}$/),
  kind: fc.constantFrom(...KINDS),
  parts: fc.array(fc.oneof(awkward, fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 3 }),
})

const keyOf = ({ tenantId, kind, parts }: { tenantId: string; kind: KeyKind; parts: string[] }) =>
  runInTenant({ tenantId }, () => tenantKey(kind, ...parts))

describe("keys", () => {
  it("are the same only for the same tenant, kind and parts", () => {
    fc.assert(
      fc.property(input, input, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other)
        expect(keyOf(one) === keyOf(other)).toBe(same)
      }),
      { numRuns: 5_000 }
    )
  })

  it("of another tenant can't be made from within a tenant", () => {
    fc.assert(
      fc.property(input, input, (one, other) => {
        fc.pre(one.tenantId !== other.tenantId)
        const theirs = keyOf(other)
        const ours = runInTenant({ tenantId: one.tenantId }, () => scopedKey(one.kind, theirs))
        expect(ours).not.toBe(theirs)
        expect(ours.startsWith(`t:${one.tenantId}:`)).toBe(true)
      })
    )
  })

  it("are scoped once", () => {
    runInTenant({ tenantId: "noor" }, () => {
      const key = scopedKey("cache", "products")
      expect(scopedKey("cache", key)).toBe(key)
      expect(scopedKey("lock", key)).not.toBe(key)
    })
  })

  it("need a tenant", () => {
    expect(() => runWithoutTenant(() => tenantKey("cache", "a"))).toThrow("no tenant")
    expect(() => runInTenant({ tenantId: "" }, () => tenantKey("cache", "a"))).toThrow("no tenant")
  })
})
