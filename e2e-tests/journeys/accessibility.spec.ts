import type { Page } from "@playwright/test"
import { delivery, fillDelivery, orderNumber } from "../checkout"
import { shop } from "../demo"
import { expectSound } from "../sound"
import { DESKTOP, expect, PHONE, test } from "../visit"

const WORDS = {
  ar: { add: "إضافة إلى السلة", added: "أُضيف المنتج إلى السلة.", place: "تأكيد الطلب" },
  en: { add: "Add to cart", added: "Added to your cart.", place: "Place order" },
} as const

async function walk(page: Page, slug: string, locale: keyof typeof WORDS): Promise<void> {
  const words = WORDS[locale]
  const category = { noor: "scarves", rimal: "serving" }[slug]
  const pages = { home: "", category: `/categories/${category}`, missing: "/no-such-page" }
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(shop(slug, `/${locale}${path}`))
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expectSound(page, name)
  }
  await page.goto(shop(slug, `/${locale}${pages.category}`))
  await page
    .getByRole("article")
    .filter({ hasNotText: /نفدت|Sold out/ })
    .first()
    .getByRole("link")
    .click()
  await page.getByRole("button", { name: words.add }).click()
  await expect(page.getByText(words.added)).toBeVisible()
  await expectSound(page, "product")
  await page.goto(shop(slug, `/${locale}/cart`))
  await expectSound(page, "cart")
  await page.goto(shop(slug, `/${locale}/checkout`))
  const place = page.getByRole("button", { name: words.place })
  await place.click()
  await expect(page.locator("input[name=first_name]")).toHaveAttribute("aria-invalid", "true")
  await expectSound(page, "checkout with errors")
  await fillDelivery(page, delivery(`${slug}-${locale}@shopper.example`))
  await page.locator("input[name=shipping_option]").first().check()
  await place.click()
  await orderNumber(page)
  await expectSound(page, "confirmation")
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`everyone can use Noor on a phone in Arabic, ${colorScheme}`, async ({ visit }) => {
    await walk(await visit({ ...PHONE, colorScheme, refused: /no-such-page/ }), "noor", "ar")
  })

  test(`everyone can use Rimal at a desk in English, ${colorScheme}`, async ({ visit }) => {
    const options = { ...DESKTOP, locale: "en-GB", colorScheme, refused: /no-such-page/ }
    await walk(await visit(options), "rimal", "en")
  })
}

/** Presses a key until what has that name has the focus. */
async function reach(page: Page, name: string, key: "Tab" | "Shift+Tab"): Promise<void> {
  const target = page.getByRole("button", { name }).or(page.getByRole("link", { name })).first()
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(target).toBeFocused({ timeout: 50 })
  }).toPass({ intervals: [1] })
}

test("the keyboard alone leads to a full cart", async ({ visit }) => {
  const page = await visit(DESKTOP)
  await page.goto(shop("noor", "/ar/products/scarf-nakhil"))
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "الانتقال إلى المحتوى" })).toBeFocused()
  await page.keyboard.press("Enter")
  await reach(page, "إضافة إلى السلة", "Tab")
  await page.keyboard.press("Enter")
  await expect(page.getByText("أُضيف المنتج إلى السلة.")).toBeVisible()
  await reach(page, "عرض السلة", "Shift+Tab")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/ar\/cart$/)
  await expect(page.getByRole("main")).toContainText("وشاح حرير نخيل")
})
