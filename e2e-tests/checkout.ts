import type { Page } from "@playwright/test"

/** What a shopper types into the checkout, by the field's name. */
export type Delivery = Readonly<Record<string, string>>

/** A shopper of Riyadh, with an address of the Saudi national form. */
export function delivery(email: string): Delivery {
  return {
    first_name: "هند",
    last_name: "القحطاني",
    phone: "0501234567",
    email,
    city: "الرياض",
    district: "العليا",
    street: "طريق الملك فهد",
    building_number: "2929",
    postal_code: "12211",
    short_address: "RRRD2929",
  }
}

/** Types the delivery into the checkout and chooses the region; nothing is sent. */
export async function fillDelivery(page: Page, fields: Delivery): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    await page.locator(`input[name="${name}"]`).fill(value)
  }
  await page.locator("select[name=region]").selectOption("الرياض")
}

/** The order number that the confirmation shows, such as `1013`. */
export async function orderNumber(page: Page): Promise<string> {
  await page.waitForURL(/\/orders\/order_/)
  const text = await page.getByText(/^#\d+$/).innerText()
  return text.slice(1)
}
