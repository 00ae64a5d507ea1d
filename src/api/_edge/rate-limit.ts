import type { Redis } from "ioredis"
import {
  RateLimiterMemory,
  RateLimiterRedis,
  type RateLimiterAbstract,
} from "rate-limiter-flexible"
import { tenantKey } from "../../tenancy/keys"
import { callerOf, fingerprint } from "./caller"
import { clientAddress, type AddressTrust, type ClientAddress } from "./client-address"
import { EdgeError } from "./edge-error"
import type { EdgeHandler, EdgeLogger, TenantRequest } from "./types"

/** How many requests a minute one caller of each class, and a whole store, may make. */
export type TenantLimits = {
  anonymous: number
  customer: number
  staff: number
  login: number
  tenant: number
}

type LimitName = keyof TenantLimits | "login-address" | "login-account" | "login-long"

/** What the limiter needs to know. */
export type RateLimitOptions = AddressTrust & {
  rateLimits: TenantLimits
  secrets: { jwt: string; cookie: string }
  logger: EdgeLogger
  /** Counts are shared by all servers when given, else kept in this process. */
  redis?: Redis
}

const MINUTE = 60
// Page assets: the admin alone loads hundreds at its first visit.
const ASSET = /^\/(app|static)(?:[/?]|$)/
const LOGIN =
  /^\/(auth\/(?!session\b|token\/refresh\b)[^/?]+\/?|accounts(?!\/(me|token)\b)(?=[/?]|$))/
// A page that takes a code from its address is a log-in too.
const ENTRY = /^\/auth\/handover\/enter\/?(?:\?|$)/

class Limiters {
  private readonly limiters: Record<LimitName, RateLimiterAbstract>

  constructor(
    { rateLimits, redis }: RateLimitOptions,
    private readonly logger: EdgeLogger
  ) {
    const make = (points: number, duration: number = MINUTE): RateLimiterAbstract => {
      const memory = new RateLimiterMemory({ points, duration, keyPrefix: "" })
      const shared = { storeClient: redis, points, duration, keyPrefix: "" }
      // While Redis is away each server counts for itself.
      return redis
        ? new RateLimiterRedis({ ...shared, rejectIfRedisNotReady: true, insuranceLimiter: memory })
        : memory
    }
    this.limiters = {
      anonymous: make(rateLimits.anonymous),
      customer: make(rateLimits.customer),
      staff: make(rateLimits.staff),
      tenant: make(rateLimits.tenant),
      login: make(rateLimits.login),
      "login-address": make(rateLimits.login * 3),
      "login-account": make(rateLimits.login * 10, 15 * MINUTE),
      // Who keeps trying waits longer and longer: a minute, a quarter of an hour, six hours.
      "login-long": make(rateLimits.login * 30, 360 * MINUTE),
    }
  }

  /** Counts one request; refuses by throwing `request.rate_limited`. */
  async count(name: LimitName, ...parts: string[]): Promise<void> {
    try {
      await this.limiters[name].consume(tenantKey("rate", name, ...parts))
    } catch (refusal) {
      if (refusal instanceof Error) {
        this.logger.error(`Rate limit "${name}" could not count: ${refusal.message}`)
        return
      }
      throw new EdgeError("request.rate_limited", { "Retry-After": retryAfter(refusal) })
    }
  }
}

function retryAfter(refusal: unknown): string {
  const waits = typeof refusal === "object" && refusal !== null && "msBeforeNext" in refusal
  const milliseconds = waits ? Number(refusal.msBeforeNext) : MINUTE * 1000
  return String(Math.max(1, Math.ceil(milliseconds / 1000)))
}

async function countRequest(
  limiters: Limiters,
  req: TenantRequest,
  from: ClientAddress,
  secrets: RateLimitOptions["secrets"]
): Promise<void> {
  const url = req.url ?? "/"
  if (!ASSET.test(url)) {
    const caller = callerOf(req, from.address, secrets)
    const isLogin = req.method === "POST" ? LOGIN.test(url) : ENTRY.test(url)
    if (isLogin && !from.internal) {
      await limiters.count("login-address", from.address)
    }
    // Our own servers call for many shoppers: only the store's allowance counts for them.
    if (!from.internal || caller.class !== "anonymous") {
      await limiters.count(caller.class, caller.key)
    }
  }
  await limiters.count("tenant")
}

/** Refuses with 429 and `Retry-After` who asks too often; counts are kept apart by store. */
export function rateLimit(options: RateLimitOptions): EdgeHandler {
  const limiters = new Limiters(options, options.logger)
  return (raw, _res, next) => {
    const req: TenantRequest = raw
    const from = clientAddress(req, options)
    req.callerAddress = from.address
    req.countLogin = async (account) => {
      const name = fingerprint(account.trim().toLowerCase())
      await limiters.count("login", from.address, name)
      await limiters.count("login-account", name)
      await limiters.count("login-long", name)
    }
    countRequest(limiters, req, from, options.secrets).then(() => next(), next)
  }
}
