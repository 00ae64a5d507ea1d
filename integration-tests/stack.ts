import { givenTestStack } from "../scripts/environment"
import type { TestStack } from "../scripts/stack/test-stack"

/** The servers that `npm test` started; suites share them and keep to tenants of their own. */
export const stack: TestStack = JSON.parse(givenTestStack ?? "null")

if (!stack) {
  throw new Error("These tests need their servers: run them by npm run test:integration.")
}
