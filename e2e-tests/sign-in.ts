import type { Page } from "@playwright/test"
import { admin, demo } from "./demo"

/** What is refused before the sign-in: the dashboard asks who is there. */
export const SIGN_IN_REFUSALS = /\/admin\/users\/me/

/** Signs in to the admin under a store's name and waits for its first page. */
export async function signIn(page: Page, slug: string, email: string): Promise<void> {
  await page.goto(admin(slug, "/login"))
  await page.locator("input[name=email]").fill(email)
  await page.locator("input[name=password]").fill(demo.password)
  await page.locator("input[name=password]").press("Enter")
  await page.waitForURL((url) => !url.pathname.includes("/login"))
}

/** Asks the API as the person who is signed in, from inside the page. */
export async function ask<Body>(page: Page, path: string): Promise<Body> {
  return page.evaluate(async (address) => {
    const response = await fetch(address)
    return response.json()
  }, path)
}
