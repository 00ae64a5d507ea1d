import { defineConfig } from "@medusajs/framework/utils"
import { addressList } from "./src/config/address-list"
import { menuItemsByLabel } from "./src/config/admin-menu"
import { adminOwn } from "./src/config/admin-own"
import { edge } from "./src/config/edge"
import { env } from "./src/config/env"
import { logger } from "./src/config/logger"
import { modules } from "./src/config/modules"
import { databaseUrls } from "./src/tenancy/database-urls"
import { withTenancy } from "./src/tenancy/with-tenancy"

const urls = databaseUrls(env.database)

module.exports = withTenancy(
  defineConfig({
    projectConfig: {
      databaseUrl: env.maintenance ? urls.owner : urls.app,
      redisUrl: env.redisUrl,
      cookieOptions: { secure: env.secureCookies, sameSite: "lax" },
      http: {
        // Origins are judged per store, before Medusa; its own lists stay empty.
        storeCors: "",
        adminCors: "",
        authCors: "",
        jwtSecret: env.jwtSecret,
        cookieSecret: env.cookieSecret,
        compression: { enabled: true },
      },
    },
    admin: {
      disable: env.adminDisabled,
      vite: () => ({ plugins: [menuItemsByLabel(), adminOwn()] }),
    },
    modules,
    logger,
    featureFlags: { caching: true },
  }),
  {
    ...edge,
    databaseUrl: urls.app,
    poolMax: env.database.poolMax,
    maintenance: env.maintenance,
    baseDomain: env.baseDomain,
    trustStoreHostFrom: addressList(env.trustStoreHostFrom),
  }
)
