import type { Page } from "@playwright/test"
import { admin, shop } from "../demo"
import { SIGN_IN_REFUSALS, signIn } from "../sign-in"
import { DESKTOP, expect, test } from "../visit"

const DOMAIN = "shop.rimal-coffee.example"

async function rename(page: Page, name: string): Promise<void> {
  const form = page.locator("form").filter({ has: page.locator('input[name="name_en"]') })
  await form.locator('input[name="name_en"]').fill(name)
  await form.getByRole("button", { name: "حفظ", exact: true }).click()
  await expect(page.getByText("تم حفظ بيانات المتجر.").first()).toBeVisible()
}

test("a merchant edits the store's profile and tries a domain", async ({ visit }) => {
  const owner = await visit({ ...DESKTOP, colorScheme: "dark", refused: SIGN_IN_REFUSALS })
  await signIn(owner, "rimal", "owner@rimal.example")
  await owner.goto(admin("rimal", "/wasla/store-profile"))
  await expect(owner.getByRole("heading", { level: 1, name: "رمال" })).toBeVisible()
  await expect(owner.locator("html")).toHaveAttribute("dir", "rtl")
  await expect(owner.locator("html")).toHaveAttribute("lang", "ar")
  await expect(owner.locator("html")).toHaveClass(/dark/)

  await rename(owner, "Rimal Roasters")
  const shopper = await visit({ ...DESKTOP, locale: "en-GB" })
  await expect(async () => {
    await shopper.goto(shop("rimal", "/en"))
    await expect(shopper).toHaveTitle("Rimal Roasters", { timeout: 1000 })
  }, "shoppers see the new name").toPass()
  await rename(owner, "Rimal")

  await owner.getByLabel("نطاق خاص").fill(DOMAIN)
  await owner.getByRole("button", { name: "إضافة نطاق" }).click()
  const row = owner.getByRole("listitem").filter({ hasText: DOMAIN }).first()
  await expect(row).toContainText("بانتظار التحقق")
  await expect(row).toContainText("TXT")
  await expect(row).toContainText(`_wasla.${DOMAIN}`)
  await expect(row).toContainText(/wasla-verify=\S+/)
  await row.getByRole("button", { name: `إزالة النطاق ${DOMAIN}` }).click()
  const prompt = owner.getByRole("alertdialog")
  await expect(prompt).toContainText(DOMAIN)
  await prompt.getByRole("button", { name: "إزالة" }).click()
  await expect(row).toHaveCount(0)
})

test("the admin speaks English to who prefers it", async ({ visit }) => {
  const owner = await visit({ ...DESKTOP, refused: SIGN_IN_REFUSALS })
  await owner.goto(admin("rimal", "/login"))
  await owner.getByRole("button", { name: "English" }).click()
  await expect(owner.locator("html")).toHaveAttribute("dir", "ltr")
  await signIn(owner, "rimal", "owner@rimal.example")
  await owner.goto(admin("rimal", "/wasla/store-profile"))
  await expect(owner.getByRole("heading", { level: 1, name: "Rimal" })).toBeVisible()
  await expect(owner.getByRole("heading", { name: "Domains" })).toBeVisible()
  await expect(owner.locator("html")).toHaveAttribute("lang", "en")
})
