import { defineConfig } from "@playwright/test"
import { demo } from "./demo"

export default defineConfig({
  testDir: "journeys",
  outputDir: "../.wasla/e2e/results",
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  // A walk over all pages takes half a minute alone, and minutes beside other work.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: demo.browser,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
})
