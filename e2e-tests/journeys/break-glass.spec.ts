import type { Page } from "@playwright/test"
import { admin } from "../demo"
import { SIGN_IN_REFUSALS, signIn } from "../sign-in"
import { DESKTOP, expect, PHONE, test } from "../visit"

const REASON = "التاجر لا يرى طلباته الأخيرة"

async function askToLook(operator: Page): Promise<void> {
  await operator.goto(admin("platform", "/wasla/store-access"))
  await operator.getByRole("button", { name: "طلب دخول" }).first().click()
  const drawer = operator.getByRole("dialog")
  await drawer.locator("button[type=submit]").click()
  await expect(drawer.getByRole("alert").first()).toHaveText("يُرجى اختيار متجر.")
  await drawer.locator("input[type=search]").fill("noor")
  await drawer.getByRole("radio").first().check()
  await drawer.locator("input[name=reason]").fill(REASON)
  await drawer.locator("input[name=ticket]").fill("WSL-4711")
  await drawer.locator("button[type=submit]").click()
  await expect(drawer).toBeHidden()
}

async function openStore(operator: Page): Promise<Page> {
  const opening = operator.context().waitForEvent("page")
  await operator.getByRole("button", { name: "فتح المتجر" }).first().click()
  const inside = await opening
  await inside.waitForURL((url) => url.hostname.startsWith("noor.") && !/login/.test(url.pathname))
  return inside
}

test("support enters a store in its owner's sight, and the owner shows them out", async ({
  visit,
}) => {
  // Support has no notifications, and is refused everything once they are out.
  const refused = /\/admin\/(users\/me|notifications|feature-flags|break-glass|orders|stores)/
  const operator = await visit({ ...DESKTOP, refused })
  const owner = await visit({ ...PHONE, refused: SIGN_IN_REFUSALS })
  await signIn(operator, "platform", "operator@wasla.example")
  await askToLook(operator)
  const inside = await openStore(operator)
  await expect(inside.getByRole("status").filter({ hasText: "هذا متجر عميل" })).toBeVisible()

  await signIn(owner, "noor", "owner@noor.example")
  const banner = owner.getByRole("status").filter({ hasText: REASON })
  await expect(banner).toContainText("للاطلاع فقط")
  await banner.getByRole("button", { name: "إنهاء الدخول" }).click()
  await owner.getByRole("alertdialog").getByRole("button", { name: "إنهاء الدخول" }).click()
  await expect(banner).toHaveCount(0)
  await owner.goto(admin("noor", "/wasla/support-access"))
  await expect(owner.getByRole("listitem").filter({ hasText: REASON })).toContainText("انتهى")

  await inside.goto(admin("noor", "/orders"))
  await expect(inside).toHaveURL(/\/login/)
})
