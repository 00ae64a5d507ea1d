import Redis from "ioredis"
import { startEdge, type EdgeServer } from "../../../src/api/_edge/__tests__/edge-server"
import { stack } from "../../stack"

const LIMITS = { anonymous: 5, customer: 5, staff: 5, login: 5, tenant: 1000 }

// Without Redis there is nothing to share; the run says that such suites were left out.
const shared = stack.redisUrl ? it : it.skip

let redis: Redis
let servers: EdgeServer[]

beforeAll(async () => {
  redis = new Redis(stack.redisUrl ?? "", { lazyConnect: true })
  if (stack.redisUrl) {
    await redis.connect()
    await redis.del(...["t:ten_noor:rate:anonymous:127.0.0.1", "t:ten_noor:rate:tenant"])
  }
  const settings = { rateLimits: LIMITS, redis, trustedProxies: 0 }
  const app: Parameters<typeof startEdge>[0] = {
    ...settings,
    app: (express) => express.get("/*", (_req, res) => void res.json({})),
  }
  servers = [await startEdge(app), await startEdge(app)]
})

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  redis.disconnect()
})

shared("two servers count together, under keys that name the store", async () => {
  const statuses: number[] = []
  for (let count = 0; count < 8; count += 1) {
    const { status } = await servers[count % 2].ask("/store/products")
    statuses.push(status)
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
  const keys = await redis.keys("t:ten_noor:rate:*")
  expect(keys).toContain("t:ten_noor:rate:anonymous:127.0.0.1")
})

shared("each server counts for itself while Redis is away", async () => {
  redis.disconnect()
  const first = await servers[0].ask("/store/products")
  expect(first.status).toBe(200)
})
