import { test as playwright, type BrowserContextOptions, type Page } from "@playwright/test"

export { expect } from "@playwright/test"

/** A phone in a shopper's hand, set to Arabic. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  locale: "ar-SA",
}

/** A merchant's or a shopper's desk. */
export const DESKTOP: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: "ar-SA",
}

type VisitOptions = BrowserContextOptions & {
  /** Part of the address of what is meant to answer with an error on this visit. */
  readonly refused?: RegExp
}

type Visit = (options: VisitOptions) => Promise<Page>

// What the browser itself notes about every answer with an error status.
const BAD_STATUS = /^Failed to load resource: the server responded with a status/

/**
 * Tests in which everyone has a browser of their own: `visit` opens one. Whatever the browser
 * complains about, and every request that leaves the machine, fails the test.
 */
export const test = playwright.extend<{ visit: Visit }>({
  visit: async ({ browser }, use) => {
    const problems: string[] = []
    const visit: Visit = async ({ refused, ...options }) => {
      const context = await browser.newContext(options)
      context.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith("http") && !hostname.endsWith(".localhost")) {
          problems.push(`A request left for ${request.url()}`)
        }
      })
      context.on("weberror", (error) => problems.push(`${error.error()}`))
      context.on("console", (message) => {
        const { url } = message.location()
        const isMeant = BAD_STATUS.test(message.text()) && refused?.test(url)
        if (message.type() === "error" && !isMeant) {
          problems.push(`${message.text()} (${url})`)
        }
      })
      return context.newPage()
    }
    await use(visit)
    await Promise.all(browser.contexts().map((context) => context.close()))
    playwright.expect(problems, "what the browser complained about").toEqual([])
  },
})
