import { demoStack } from "../scripts/environment"
import type { DemoStack } from "../scripts/stack/demo-stack"

/** The demo that runs for the journeys, and the browser to visit it with. */
export const demo: DemoStack & { readonly browser: string } = JSON.parse(demoStack)

if (!demo) {
  throw new Error("The journeys need their servers: run them by npm run test:e2e.")
}

/** An address of a store's storefront. */
export const shop = (slug: string, path = "/") =>
  `http://${slug}.localhost:${demo.storefrontPort}${path}`

/** An address of the admin under a store's name, or the platform's. */
export const admin = (slug: string, path = "") =>
  `http://${slug}.localhost:${demo.apiPort}/app${path}`
