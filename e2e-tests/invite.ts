import { expect, type Page } from "@playwright/test"
import { admin } from "./demo"

/** Asks somebody into a store on its page of people; the page is in Arabic, and left open. */
export async function invite(
  page: Page,
  slug: string,
  { email, role, branch }: { email: string; role: string; branch?: string }
): Promise<void> {
  await page.goto(admin(slug, "/wasla/staff"))
  await page.getByRole("button", { name: "دعوة عضو" }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByLabel("البريد الإلكتروني").fill(email)
  await drawer.getByRole("combobox", { name: "الدور" }).click()
  await page.getByRole("option", { name: role, exact: true }).click()
  if (branch) {
    await drawer.getByRole("checkbox", { name: branch }).check()
  }
  await drawer.getByRole("button", { name: "إرسال الدعوة" }).click()
  await expect(drawer).toBeHidden()
}
