import type { Locator, Page } from "@playwright/test"
import { admin, demo, shop } from "../demo"
import { invite } from "../invite"
import { linkInMail } from "../mailbox"
import { ask, SIGN_IN_REFUSALS } from "../sign-in"
import { expectSound } from "../sound"
import { DESKTOP, expect, PHONE, test } from "../visit"

const SLUG = "sadeem"
const OWNER = { name: "سارة العتيبي", email: "sara@sadeem.example", password: "نجوم الليل 2026" }
const CASHIER = { name: "Noura", email: "noura@sadeem.example", password: "a till in the souq" }

const platform = (path: string) => shop("platform", path)

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    await page.locator(`input[name="${name}"]`).fill(value)
  }
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click()

type Role = { role: { code: string } | null }

/** What the person in this browser is in the store whose admin is open. */
async function roleOf(page: Page): Promise<string | undefined> {
  await page.waitForURL(new RegExp(`//${SLUG}\\.localhost:\\d+/app`))
  return (await ask<Role>(page, "/admin/access/me")).role?.code
}

async function signUp(page: Page): Promise<void> {
  await page.goto(platform("/"))
  await expect(page).toHaveURL(platform("/ar"))
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl")
  await expectSound(page, "welcome")
  await page.getByRole("main").getByRole("link", { name: "فتح متجر" }).click()
  await expect(page).toHaveURL(platform("/ar/account/sign-up"))
  await fill(page, { name: OWNER.name, email: OWNER.email, new_password: "short" })
  await fill(page, { name_ar: "سديم", name_en: "Noor" })
  await expect(page.getByText("noor.localhost")).toBeVisible()
  await press(page, "إنشاء الحساب")
  const password = page.locator("input[name=new_password]")
  await expect(password).toBeFocused()
  await expect(password).toHaveAttribute("aria-invalid", "true")
  await expectSound(page, "sign-up with errors")
  await password.fill(OWNER.password)
  await press(page, "إنشاء الحساب")
  await expect(page.getByText("هذا العنوان مستخدم")).toBeVisible()
  await expect(page.locator("input[name=email]"), "nothing typed is lost").toHaveValue(OWNER.email)
  await fill(page, { name_en: "Sadeem", slug: SLUG })
  await press(page, "إنشاء الحساب")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("تفقّد البريد الوارد")
  await expectSound(page, "check your mail")
}

async function verify(page: Page): Promise<void> {
  await page.goto(await linkInMail(OWNER.email, "verify-email"))
  await fill(page, { password: "not the password" })
  await press(page, "تأكيد وفتح المتجر")
  await expect(page.getByText("البريد الإلكتروني أو كلمة المرور غير صحيحة.")).toBeVisible()
  await expectSound(page, "verify")
  await fill(page, { password: OWNER.password })
  await press(page, "تأكيد وفتح المتجر")
}

const statusOf = (page: Page, path: string) =>
  page.evaluate(async (address) => (await fetch(address)).status, path)

async function join(cashier: Page): Promise<void> {
  await cashier.goto(await linkInMail(CASHIER.email, "invitation"))
  await expect(cashier.getByRole("main")).toContainText(CASHIER.email)
  await cashier.getByRole("link", { name: "English" }).click()
  await expect(cashier.locator("html")).toHaveAttribute("dir", "ltr")
  await expect(cashier.getByRole("main")).toContainText("Cashier")
  await expectSound(cashier, "invitation")
  await fill(cashier, { name: CASHIER.name, new_password: CASHIER.password })
  await press(cashier, "Join the team")
}

const PRODUCT = "سماء صافية"

/** Adds a product as the person whose admin is open, and gives its page. */
async function addProduct(page: Page): Promise<string> {
  const body = { title: PRODUCT, options: [{ title: "المقاس", values: ["واحد"] }] }
  const id = await page.evaluate(async (text) => {
    const headers = { "Content-Type": "application/json" }
    const answer = await fetch("/admin/products", { method: "POST", headers, body: text })
    const { product } = await answer.json()
    return product.id
  }, JSON.stringify(body))
  return `/products/${id}`
}

/** The button of a product's menu in the list of products. */
async function menuOfProduct(page: Page): Promise<Locator> {
  await page.goto(admin(SLUG, "/products"))
  const row = page.getByRole("row").filter({ hasText: PRODUCT })
  await expect(row).toBeVisible()
  return row.locator("button[aria-haspopup=menu]")
}

async function expectActionsByRole(owner: Page, cashier: Page): Promise<void> {
  const product = await addProduct(owner)
  await (await menuOfProduct(owner)).click()
  await expect(owner.getByRole("menuitem", { name: "حذف" })).toBeVisible()
  await expect(await menuOfProduct(cashier)).toBeHidden()
  await cashier.goto(admin(SLUG, product))
  await expect(cashier.getByRole("heading", { name: PRODUCT })).toBeVisible()
  await cashier.locator("main button[aria-haspopup=menu]").first().click()
  await expect(cashier.getByRole("menu")).toBeVisible()
  await expect(cashier.getByRole("menuitem")).toHaveCount(0)
}

test("a merchant signs up and opens a store; a cashier joins, and is a cashier", async ({
  visit,
}) => {
  test.setTimeout(180_000)
  const owner = await visit({ ...PHONE, refused: SIGN_IN_REFUSALS })
  await signUp(owner)
  await verify(owner)
  expect(await roleOf(owner)).toBe("owner")
  const branch = "المستودع الرئيسي"
  await invite(owner, SLUG, { email: CASHIER.email, role: "كاشير", branch })

  const cashier = await visit({ ...DESKTOP, locale: "en-GB", refused: /\/admin\// })
  await join(cashier)
  expect(await roleOf(cashier)).toBe("cashier")
  for (const path of ["/admin/api-keys", "/admin/audit-events", "/admin/staff"]) {
    expect(await statusOf(cashier, path), path).toBe(403)
  }
  await cashier.goto(admin(SLUG, "/wasla/staff"))
  await expect(cashier.getByText("هذه الصفحة خارج صلاحيات دورك")).toBeVisible()
  await expect(cashier.getByRole("link", { name: "فريق العمل", exact: true })).toBeHidden()

  await expectActionsByRole(owner, cashier)

  await owner.goto(platform("/ar/account/stores"))
  await expect(owner.getByRole("heading", { name: "سديم" })).toBeVisible()
  await expectSound(owner, "stores")
  await press(owner, "دخول الإدارة")
  expect(await roleOf(owner)).toBe("owner")
})

test("an owner logs in, sees the devices and signs out", async ({ visit }) => {
  const page = await visit({ ...DESKTOP, locale: "en-GB", refused: SIGN_IN_REFUSALS })
  await page.goto(platform("/en/account/stores"))
  await expect(page).toHaveURL(platform("/en/account/login"))
  await expectSound(page, "log-in")
  await fill(page, { email: "owner@noor.example", password: demo.password })
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My stores")
  await page.getByRole("link", { name: "Devices" }).click()
  await expect(page.getByText("This device")).toBeVisible()
  await expectSound(page, "devices")
  await page.getByRole("link", { name: "Close the account" }).click()
  await press(page, "Close my account for good")
  await expect(page.getByText("Please confirm this first.")).toBeVisible()
  await expectSound(page, "close with errors")
  await press(page, "Sign out")
  await expect(page).toHaveURL(platform("/en/account/login"))
  await page.goto(platform("/en/account/stores"))
  await expect(page, "the way in is closed").toHaveURL(platform("/en/account/login"))
})

test("a shop has none of the platform's pages, and the platform no shop", async ({ visit }) => {
  const page = await visit({ ...PHONE, refused: /./ })
  for (const address of [
    shop("noor", "/ar/account/login"),
    shop("noor", "/ar/platform/account/login"),
    shop("noor", "/ar/platform"),
    platform("/ar/products"),
    platform("/ar/cart"),
  ]) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(404)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("هذه الصفحة غير موجودة")
  }
})
