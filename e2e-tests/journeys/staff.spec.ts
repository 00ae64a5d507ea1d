import type { Page } from "@playwright/test"
import { admin } from "../demo"
import { invite } from "../invite"
import { SIGN_IN_REFUSALS, signIn } from "../sign-in"
import { DESKTOP, expect, PHONE, test } from "../visit"

const GUEST = "hessa@guests.example"
const ROLE = "مشاهد السجل"

async function revoke(page: Page): Promise<void> {
  const row = page.getByRole("row").filter({ hasText: GUEST })
  await expect(row).toContainText("بانتظار القبول")
  await row.getByRole("button", { name: `إلغاء دعوة ${GUEST}` }).click()
  const prompt = page.getByRole("alertdialog")
  await expect(prompt).toContainText(GUEST)
  await prompt.getByRole("button", { name: "إلغاء الدعوة" }).click()
  await expect(row).toContainText("ملغاة")
}

async function copyViewer(page: Page): Promise<void> {
  await page.goto(admin("noor", "/wasla/roles"))
  await page.getByRole("link", { name: "مشاهد", exact: true }).click()
  await page.getByRole("button", { name: "نسخ", exact: true }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByLabel("الاسم بالعربية").fill(ROLE)
  await drawer.getByLabel("الاسم بالإنجليزية").fill("Trail viewer")
  await drawer.getByRole("button", { name: "نسخ", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name: ROLE })).toBeVisible()
  const trail = page.getByRole("group", { name: "سجل النشاط" })
  await trail.getByRole("checkbox", { name: "عرض" }).check()
  await page.getByRole("button", { name: "حفظ", exact: true }).click()
  await expect(page.getByText("حُفظ الدور، ويسري التغيير فورًا.").first()).toBeVisible()
  await page.reload()
  await expect(trail.getByRole("checkbox", { name: "عرض" })).toBeChecked()
}

test("an owner invites somebody, makes a role and finds both in the trail", async ({ visit }) => {
  const owner = await visit({ ...DESKTOP, refused: SIGN_IN_REFUSALS })
  await signIn(owner, "noor", "owner@noor.example")
  await invite(owner, "noor", { email: GUEST, role: "مشاهد" })
  await revoke(owner)
  await copyViewer(owner)

  await owner.goto(admin("noor", "/wasla/audit-events"))
  for (const act of ["دعوة: إضافة", "دعوة: إلغاء", "دور: إضافة"]) {
    await expect(owner.getByRole("button", { name: act }).first()).toBeVisible()
  }
  await owner.getByRole("button", { name: "دور: تعديل" }).first().click()
  const drawer = owner.getByRole("dialog")
  await expect(drawer).toContainText("سجل النشاط: عرض")
  await drawer.getByRole("button", { name: "كل ما يخص المعنيّ نفسه" }).click()
  await expect(owner).toHaveURL(/target_id=/)
  await expect(owner.getByRole("row").filter({ hasText: "دعوة" })).toHaveCount(0)
})

test("the pages of people fit a phone", async ({ visit }) => {
  const owner = await visit({ ...PHONE, refused: SIGN_IN_REFUSALS })
  await signIn(owner, "rimal", "owner@rimal.example")
  for (const page of ["staff", "roles", "my-profile", "audit-events"]) {
    await owner.goto(admin("rimal", `/wasla/${page}`))
    await expect(owner.getByRole("heading", { level: 1 })).toBeVisible()
    await expect(owner.getByRole("status", { name: "جارٍ التحميل" })).toHaveCount(0)
    const overflow = await owner.evaluate(() => {
      const { scrollWidth, clientWidth } = document.querySelector("main") ?? document.body
      return scrollWidth - clientWidth
    })
    expect(overflow, `${page} scrolls sideways`).toBeLessThanOrEqual(0)
  }
})
