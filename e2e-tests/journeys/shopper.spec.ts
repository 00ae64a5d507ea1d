import type { Page } from "@playwright/test"
import { delivery, fillDelivery, orderNumber } from "../checkout"
import { shop } from "../demo"
import { ask, SIGN_IN_REFUSALS, signIn } from "../sign-in"
import { DESKTOP, expect, PHONE, test } from "../visit"

const DRESS = "فستان سهرة من الساتان"

type Orders = { orders: { display_id: number; email: string }[]; count: number }

const ordersOf = (page: Page) =>
  ask<Orders>(page, "/admin/orders?fields=display_id,email&limit=100&order=-display_id")

/** What the shelf of a store shows: names and prices. */
async function shelf(page: Page, slug: string): Promise<string> {
  await page.goto(shop(slug, "/ar/products"))
  await expect(page.getByRole("article").first()).toBeVisible()
  return page.getByRole("main").innerText()
}

async function chooseDress(page: Page): Promise<void> {
  await page.goto(shop("noor"))
  await expect(page).toHaveURL(/\/ar$/)
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl")
  await page.getByRole("main").getByRole("link", { name: "فساتين وجلابيات" }).first().tap()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("فساتين وجلابيات")
  await page.getByRole("link", { name: DRESS }).tap()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(DRESS)
}

async function putIntoCart(page: Page): Promise<void> {
  await page.getByText("XL", { exact: true }).tap()
  const soldOut = page.getByRole("button", { name: "نفدت الكمية" })
  await expect(soldOut, "a size that has sold out can't be bought").toBeDisabled()
  await page.getByText("M", { exact: true }).tap()
  await page.getByRole("button", { name: "إضافة إلى السلة" }).tap()
  await expect(page.getByText("أُضيف المنتج إلى السلة.")).toBeVisible()
  await page.getByRole("link", { name: "عرض السلة" }).tap()
  await expect(page).toHaveURL(/\/ar\/cart$/)
  await expect(page.getByRole("main")).toContainText(DRESS)
  await page.getByRole("button", { name: "إتمام الطلب" }).tap()
  await expect(page).toHaveURL(/\/ar\/checkout$/)
}

async function orderOnce(page: Page, email: string): Promise<string> {
  const fields = delivery(email)
  const place = page.getByRole("button", { name: "تأكيد الطلب" })
  await fillDelivery(page, { ...fields, phone: "12345" })
  await page.getByRole("radio", { name: /توصيل عادي/ }).check()
  await expect(page.getByRole("radio", { name: /الدفع عند الاستلام/ })).toBeChecked()
  await place.tap()
  const phone = page.getByLabel("رقم الجوال")
  await expect(phone).toHaveAccessibleDescription(/رقم جوال سعودي صحيح/)
  await expect(phone).toBeFocused()
  for (const [name, value] of Object.entries({ ...fields, phone: "12345" })) {
    await expect(page.locator(`input[name="${name}"]`), "nothing is lost").toHaveValue(value)
  }
  await expect(page.locator("select[name=region]")).toHaveValue("الرياض")
  await phone.fill("+966 50 123 4567")
  await place.dblclick()
  const number = await orderNumber(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("شكرًا لكم، وصل طلبكم")
  await expect(page.getByRole("main")).toContainText(DRESS)
  return number
}

test("a shopper buys at Noor, and only Noor hears of it", async ({ visit }) => {
  const email = "hind@shopper.example"
  const stranger = await visit(DESKTOP)
  const before = await shelf(stranger, "rimal")

  const shopper = await visit(PHONE)
  await chooseDress(shopper)
  await putIntoCart(shopper)
  const number = await orderOnce(shopper, email)
  await shopper.goto(shop("noor", "/ar/cart"))
  await expect(shopper.getByText("السلة فارغة")).toBeVisible()

  const owner = await visit({ ...DESKTOP, refused: SIGN_IN_REFUSALS })
  await signIn(owner, "noor", "owner@noor.example")
  const row = owner.getByRole("row").filter({ hasText: `#${number}` })
  await expect(row, "the owner sees the order").toBeVisible()
  await expect(row.getByText(/^500\.00 ر\.س/), "with its price").toBeVisible()
  await row.click()
  await expect(owner.getByText(DRESS).first()).toBeVisible()
  await expect(owner.getByText(email).first()).toBeVisible()
  const { orders } = await ordersOf(owner)
  const made = orders.filter((order) => order.email === email)
  expect(made, "pressing twice made one order").toHaveLength(1)
  expect(made[0].display_id).toBe(Number(number))

  const other = await visit({ ...DESKTOP, refused: SIGN_IN_REFUSALS })
  await signIn(other, "rimal", "owner@rimal.example")
  await expect(other.getByRole("row").nth(1)).toBeVisible()
  await expect(other.getByText(email)).toHaveCount(0)
  const theirs = await ordersOf(other)
  expect(theirs.count, "Rimal has orders of its own").toBeGreaterThan(0)
  expect(theirs.orders.map((order) => order.email)).not.toContain(email)
  expect(await shelf(stranger, "rimal"), "Rimal's storefront is unchanged").toBe(before)
})

test("what has sold out altogether says so and can't be bought", async ({ visit }) => {
  const shopper = await visit(PHONE)
  await shopper.goto(shop("noor", "/ar/products/bag-ruqi"))
  const button = shopper.locator("main form").getByRole("button", { name: "نفدت الكمية" })
  await expect(button).toBeDisabled()
})
