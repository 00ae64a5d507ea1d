import { Modules } from "@medusajs/framework/utils"
import { databaseUrls } from "../tenancy/database-urls"
import { env } from "./env"
import { privateFilesDirectory, publicFilesDirectory } from "./files"
import { mailProvider } from "./mail"

type ModuleConfig = {
  resolve?: string
  key?: string
  disable?: boolean
  options?: Record<string, unknown>
}

const { redisUrl } = env

const VERIFY_SECONDS = 24 * 60 * 60

/** Medusa's own: what its admin tells about exports and imports. */
const adminFeed = {
  resolve: "@medusajs/medusa/notification-local",
  id: "local",
  options: { name: "Local Notification Provider", channels: ["feed"] },
}

const always: ModuleConfig[] = [
  { resolve: "./src/modules/tenant" },
  { resolve: "./src/modules/account" },
  { resolve: "./src/modules/invitation" },
  { resolve: "./src/modules/break-glass" },
  {
    resolve: "@medusajs/medusa/auth",
    options: {
      mfa: {
        encryption_key: env.mfaEncryptionKey,
        providers: [{ id: "totp", options: { issuer: "Wasla" } }],
      },
      verification: { providers: [{ id: "token", options: { ttl_seconds: VERIFY_SECONDS } }] },
      providers: [{ resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" }],
    },
  },
  { resolve: "./src/modules/idempotency" },
  { resolve: "./src/modules/mail" },
  {
    resolve: "@medusajs/medusa/notification",
    options: { providers: [adminFeed, mailProvider] },
  },
  { resolve: "./src/modules/audit" },
  {
    resolve: "./src/modules/reporting",
    options: { databaseUrl: databaseUrls(env.database).reporting },
  },
  { resolve: "./src/modules/access" },
  // Its indexes are made at run time, unsealed; the storefront has a search of its own.
  { key: Modules.SEARCH, disable: true },
  {
    resolve: "@medusajs/medusa/file",
    options: {
      providers: [
        {
          resolve: "./src/providers/file/tenant-files",
          id: "tenant-files",
          options: {
            publicDirectory: publicFilesDirectory,
            privateDirectory: privateFilesDirectory,
          },
        },
      ],
    },
  },
]

const inProcess: ModuleConfig[] = [
  { resolve: "./src/tenancy/caching", options: { in_memory: { enable: true } } },
  { resolve: "./src/tenancy/locking" },
]

const withRedis = (url: string): ModuleConfig[] => [
  {
    resolve: "./src/tenancy/caching",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/caching-redis",
          id: "caching-redis",
          is_default: true,
          options: { redisUrl: url },
        },
      ],
    },
  },
  {
    resolve: "./src/tenancy/locking",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/locking-redis",
          id: "locking-redis",
          is_default: true,
          options: { redisUrl: url },
        },
      ],
    },
  },
  // Medusa's auth module keeps the challenges of second factors here, for all servers.
  { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl: url } },
  { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: url } },
  { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: url } } },
]

/** Medusa's modules that Wasla adds or replaces, with the engines that the environment asks for. */
export const modules = [...always, ...(redisUrl ? withRedis(redisUrl) : inProcess)]
