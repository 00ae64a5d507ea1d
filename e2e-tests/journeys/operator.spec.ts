import type { Page } from "@playwright/test"
import { admin, shop } from "../demo"
import { SIGN_IN_REFUSALS, signIn } from "../sign-in"
import { DESKTOP, expect, test } from "../visit"

const SLUG = "wahat"

async function openStore(page: Page): Promise<void> {
  await page.goto(admin("platform", "/wasla/stores"))
  await page.getByRole("button", { name: "متجر جديد" }).click()
  const drawer = page.getByRole("dialog")
  const fields = {
    name_ar: "واحات",
    name_en: "Wahat",
    slug: SLUG,
    contact_email: "care@wahat.example",
    "owner.email": "owner@wahat.example",
    "owner.password": "a-password-for-wahat",
  }
  for (const [name, value] of Object.entries(fields)) {
    await drawer.locator(`input[name="${name}"]`).fill(value)
  }
  await drawer.locator("button[type=submit]").click()
  await expect(page).toHaveURL(/\/wasla\/stores\/ten_/)
  await expect(page.getByRole("heading", { name: "واحات" })).toBeVisible()
}

async function move(page: Page, action: string, typed: Record<string, string>): Promise<void> {
  await page.getByRole("button", { name: action }).first().click()
  const prompt = page.getByRole("alertdialog")
  for (const [name, value] of Object.entries(typed)) {
    await prompt.locator(`input[name="${name}"]`).fill(value)
  }
  await prompt.locator("button[type=submit]").click()
  await expect(prompt).toBeHidden()
}

test("an operator opens a store, pauses it, opens it again and closes it", async ({ visit }) => {
  const operator = await visit({ ...DESKTOP, refused: SIGN_IN_REFUSALS })
  const shopper = await visit({ ...DESKTOP, refused: new RegExp(`//${SLUG}\\.`) })
  await signIn(operator, "platform", "operator@wasla.example")
  await openStore(operator)

  await shopper.goto(shop(SLUG))
  await expect(shopper).toHaveTitle("واحات")
  await expect(shopper.getByRole("banner")).toContainText("واحات")

  await move(operator, "إيقاف مؤقت", { reason: "مراجعة بيانات المتجر" })
  await shopper.reload()
  await expect(shopper.getByRole("heading", { level: 1 })).toHaveText("المتجر متوقف مؤقتًا")

  await move(operator, "فتح المتجر", {})
  await shopper.reload()
  await expect(shopper.getByRole("banner")).toContainText("واحات")

  await move(operator, "إغلاق نهائي", { reason: "بطلب من صاحبه", slug: SLUG })
  await shopper.reload()
  await expect(shopper.getByRole("heading", { level: 1 })).toHaveText("لا يوجد متجر بهذا العنوان")
})

test("a host that nobody has says that there is no such store", async ({ visit }) => {
  const page = await visit({ ...DESKTOP, refused: /\/\/nobody\./ })
  const answer = await page.goto(shop("nobody"))
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("لا يوجد متجر بهذا العنوان")
})

test("an operator's pages don't exist in a store's admin", async ({ visit }) => {
  const owner = await visit({ ...DESKTOP, refused: /\/admin\/users\/me|\/platform\/tenants/ })
  await signIn(owner, "noor", "owner@noor.example")
  const menu = owner.getByRole("complementary").first()
  await owner.goto(admin("noor", "/wasla/store-profile"))
  await expect(menu.getByRole("link", { name: "المتجر", exact: true })).toBeVisible()
  await expect(menu.getByRole("link", { name: "المتاجر" })).toHaveCount(0)
  await owner.goto(admin("noor", "/wasla/stores"))
  await expect(owner.getByText("404 - لا توجد صفحة في هذا العنوان").first()).toBeVisible()
  const answer = await owner.evaluate(() => fetch("/platform/tenants").then((one) => one.status))
  expect([401, 403, 404]).toContain(answer)
})
