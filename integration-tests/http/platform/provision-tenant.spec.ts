import { inApp } from "../../app"
import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { Client } from "pg"
import {
  provisionTenantWorkflow,
  type ProvisionTenantInput,
} from "../../../src/workflows/tenant/provision-tenant"
import { operator } from "../../factories/store"
import { stack } from "../../stack"

const FAULT = "the step was made to fail"

// Each step of the workflow, by the one call that does its write.
const STEPS: [module: string, method: string][] = [
  ["tenant", "registerTenant"],
  [Modules.SALES_CHANNEL, "createSalesChannels"],
  [Modules.API_KEY, "createApiKeys"],
  [Modules.REGION, "createRegions"],
  [Modules.TAX, "createTaxRegions"],
  [Modules.PRICING, "createPricePreferences"],
  [Modules.STOCK_LOCATION, "createStockLocations"],
  [Modules.FULFILLMENT, "createShippingProfiles"],
  [Modules.FULFILLMENT, "createFulfillmentSets"],
  [Modules.FULFILLMENT, "createShippingOptions"],
  [Modules.PRICING, "createPriceSets"],
  [Modules.STORE, "createStores"],
  [ContainerRegistrationKeys.LINK, "create"],
  [Modules.USER, "createUsers"],
  [Modules.AUTH, "register"],
  ["account", "createAccounts"],
  [Modules.AUTH, "createAuthIdentities"],
  ["account", "join"],
  ["tenant", "changeStatus"],
]

type Fault = { name: string; install: (container: MedusaContainer) => jest.SpyInstance }

const FAULTS: Fault[] = [
  ...STEPS.map(([module, method]): Fault => ({
    name: `${module}.${method}`,
    install: (container) => {
      const service = container.resolve<Record<string, () => Promise<unknown>>>(module)
      return jest.spyOn(service, method).mockRejectedValue(new Error(FAULT))
    },
  })),
  {
    name: "the countries",
    install: (container) => {
      const { client } = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const query: (...given: unknown[]) => Promise<unknown> = client.query.bind(client)
      return jest.spyOn(client, "query").mockImplementation((...given: unknown[]) => {
        const hit = JSON.stringify(given[1]).includes("insert into region_country")
        return hit ? Promise.reject(new Error(FAULT)) : query(...given)
      })
    },
  },
]

const newSlug = () => `t${randomBytes(6).toString("hex")}`

type Counts = Record<string, number>

const owner = new Client({ connectionString: stack.ownerUrl })

/** Rows by table of every tenant that isn't on the platform's list: what a failure left behind. */
async function leftBehind(): Promise<Counts> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'tenant_id'`
  )
  const counts: Counts = {}
  for (const { name } of tables) {
    const { rows } = await owner.query<{ count: number }>(
      `select count(*)::int as count from ${owner.escapeIdentifier(name)}
        where tenant_id <> 'platform' and tenant_id not in (select id from tenant)`
    )
    if (rows[0].count > 0) {
      counts[name] = rows[0].count
    }
  }
  return counts
}

function newStore(slug: string): ProvisionTenantInput {
  return {
    slug,
    name_ar: "متجر",
    name_en: "Store",
    locale: "ar",
    currency_code: "sar",
    time_zone: "Asia/Riyadh",
    contact_email: "owner@store.example",
    owner: { email: `owner@${slug}.example`, password: "a-long-password-1" },
  }
}

async function open(container: MedusaContainer, slug: string) {
  const { result } = await provisionTenantWorkflow(container).run({ input: newStore(slug) })
  return result
}

async function statusOf(slug: string): Promise<string | undefined> {
  const { rows } = await owner.query<{ status: string }>(
    "select status from tenant where slug = $1",
    [slug]
  )
  return rows[0]?.status
}

beforeAll(() => owner.connect())
afterAll(() => owner.end())

describe("opening a store", () => {
  it("leaves nothing behind, whichever step fails, and can then be done again", async () => {
    await inApp(async (container) => {
      const slug = newSlug()
      for (const { name, install } of FAULTS) {
        const fault = install(container)
        const attempt = open(container, slug)
        await expect(attempt).rejects.toMatchObject({ message: expect.stringContaining(FAULT) })
        fault.mockRestore()
        const left = { name, status: await statusOf(slug), rows: await leftBehind() }
        expect(left).toEqual({ name, status: undefined, rows: {} })
      }
      await open(container, slug)
      expect(await statusOf(slug)).toBe("active")
    })
  })

  it("gives one of two that ask for the same address at once", async () => {
    const platform = await operator()
    const body = newStore(newSlug())
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => platform.post("/platform/tenants", { body }))
    )
    const statuses = answers.map((answer) => answer.status).sort()
    expect(statuses).toEqual([201, 409, 409, 409])
    expect(await leftBehind()).toEqual({})
  })
})
