import { backgroundByKernel, jobsFolder, linksFolder } from "../rules/background"
import { findings } from "./in-memory"

const WRAPPED = `import { tenantSubscriber } from "../../tenancy/background"
export default tenantSubscriber(async () => {})
export const config = { event: "order.placed" }`

describe("background-by-kernel", () => {
  it("refuses a bare subscriber and a bare job, in any form", () => {
    const found = findings(backgroundByKernel, {
      "src/subscribers/order/on-placed.ts": "export default async function onPlaced() {}",
      "src/jobs/payout/pay-due.ts": "const run = async () => {}\nexport default run",
      "src/jobs/payout/none.ts": "export const config = {}",
    })
    expect(found).toHaveLength(3)
  })

  it("refuses a wrapper of the same name from elsewhere, and a job made as a subscriber", () => {
    const found = findings(backgroundByKernel, {
      "src/subscribers/order/own.ts": WRAPPED.replace("../../tenancy/background", "./mine"),
      "src/jobs/payout/pay-due.ts": WRAPPED,
    })
    expect(found).toHaveLength(2)
  })

  it("accepts what the kernel made, named first or not", () => {
    const found = findings(backgroundByKernel, {
      "src/subscribers/order/on-placed.ts": WRAPPED,
      "src/jobs/payout/pay-due.ts": `import { tenantJob } from "../../tenancy/background"
        const job = tenantJob({ name: "pay-due", run: async () => {} })
        export default job`,
      "src/jobs/payout/close.ts": `import { platformJob } from "../../tenancy/background"
        export default platformJob(async () => {})`,
    })
    expect(found).toEqual([])
  })
})

describe("jobs-folder and links-folder", () => {
  it("refuses a file in src/jobs without config, even one that Medusa would skip", () => {
    const found = findings(jobsFolder, {
      "src/jobs/payout/due-dates.ts": "export const due = 1",
      "src/jobs/payout/README.md": "words",
      "src/jobs/payout/pay-due.ts": "export const config = { name: 'pay-due' }",
    })
    expect(found.map((line) => line.split(":")[0])).toEqual([
      "src/jobs/payout/due-dates.ts",
      "src/jobs/payout/README.md",
    ])
  })

  it("refuses a test in src/links", () => {
    const found = findings(linksFolder, {
      "src/links/__tests__/order-payout.unit.spec.ts": "",
      "src/links/order-payout.ts": "",
    })
    expect(found).toEqual(["src/links/__tests__/order-payout.unit.spec.ts:1 is a test"])
  })
})
