import { logger } from "@medusajs/framework"
import Redis from "ioredis"
import { answerError, answerProblem, createEdge, createTenantEdge, writeLine } from "../api/_edge"
import type { GateOptions, Refusal } from "../tenancy/gate"
import { addressList } from "./address-list"
import { env } from "./env"
import { publicFilesDirectory } from "./files"
import { readinessChecks } from "./readiness"

const redis = env.redisUrl ? new Redis(env.redisUrl, { lazyConnect: true }) : undefined

type Problem = Parameters<typeof answerProblem>[2]

function problemOf(refusal: Refusal): Problem {
  switch (refusal.kind) {
    case "contradiction":
      return { status: 400, type: "invalid_data", code: "tenancy.contradiction" }
    case "no_tenant":
      return { status: 400, type: "invalid_data", code: "tenancy.no_store_named" }
    case "unknown":
      return { status: 404, type: "not_found", code: "tenancy.unknown_store" }
    case "paused":
      return { status: 404, type: "not_found", code: "tenancy.store_paused" }
    case "moved": {
      const details = { moved_to: refusal.movedTo }
      return { status: 404, type: "not_found", code: "tenancy.moved", details }
    }
  }
}

/** The steps that every request passes on its way to Medusa, in order. */
export const edge: Pick<GateOptions, "before" | "inside" | "refuse" | "fail"> = {
  before: createEdge({
    trustedProxies: env.trustedProxies,
    requestDeadlineMs: env.requestDeadlineMs,
    readinessChecks,
    logger,
    accessLog: env.stage === "test" ? undefined : writeLine,
    adminDevelopment: env.stage === "development",
  }),
  inside: createTenantEdge({
    trustedProxies: env.trustedProxies,
    internalCallers: addressList(env.trustStoreHostFrom),
    rateLimits: env.rateLimits,
    secrets: { jwt: env.jwtSecret, cookie: env.cookieSecret },
    storefrontPort: env.storefrontPort,
    apiPort: env.port,
    publicFiles: publicFilesDirectory,
    logger,
    redis,
  }),
  refuse: (req, res, refusal) => answerProblem(req, res, problemOf(refusal)),
  fail: (req, res, error) => answerError(req, res, error, logger),
}
