import { delivery, fillDelivery, orderNumber } from "../checkout"
import { shop } from "../demo"
import { DESKTOP, expect, test } from "../visit"

const ENGLISH = { ...DESKTOP, locale: "en-GB" }
const DRIPPER = "/products/dripper-v60"

test("the language switch keeps the page and turns it round", async ({ visit }) => {
  const page = await visit(ENGLISH)
  await page.goto(shop("rimal", `/ar${DRIPPER}?from=letter`))
  const html = page.locator("html")
  await expect(html).toHaveAttribute("lang", "ar")
  await expect(html).toHaveAttribute("dir", "rtl")
  await page.getByRole("link", { name: /English/ }).click()
  await expect(page).toHaveURL(shop("rimal", `/en${DRIPPER}?from=letter`))
  await expect(html).toHaveAttribute("lang", "en")
  await expect(html).toHaveAttribute("dir", "ltr")
  await page.goto(shop("rimal"))
  await expect(page, "the choice is remembered").toHaveURL(shop("rimal", "/en"))
})

test("a shopper buys at Rimal in English", async ({ visit }) => {
  const page = await visit(ENGLISH)
  await page.goto(shop("rimal", "/en"))
  await page.getByRole("main").getByRole("link", { name: "Coffee gear" }).first().click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Coffee gear")
  const card = page.getByRole("article").filter({ hasNotText: "Sold out" }).first()
  const name = await card.getByRole("heading").innerText()
  await card.getByRole("link").click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name)
  await page.getByRole("button", { name: /Add to cart/ }).click()
  await page.getByRole("link", { name: "View cart" }).click()
  await expect(page.getByRole("main")).toContainText(name)
  await page.getByRole("button", { name: "Checkout" }).click()
  await expect(page).toHaveURL(/\/en\/checkout$/)
  await fillDelivery(page, delivery("sam@shopper.example"))
  await page.getByRole("radio", { name: /Express delivery/ }).check()
  await page.getByRole("button", { name: "Place order" }).click()
  expect(Number(await orderNumber(page))).toBeGreaterThan(1000)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you, we have your order")
  await expect(page.getByRole("main")).toContainText("Express delivery")
  await expect(page.getByRole("main")).toContainText("sam@shopper.example")
})
