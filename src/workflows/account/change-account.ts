import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_MODULE } from "../../modules/account"
import { normalisePhone } from "../../modules/account/contact"
import type { AccountRow } from "../../modules/account/models/account"
import type AccountModuleService from "../../modules/account/service"
import { asPlatform } from "./as-platform"

/** What a person may change about themself; what is left out stays. */
export type AccountChanges = {
  readonly name?: string
  readonly phone?: string | null
  readonly language?: "ar" | "en"
}

/**
 * Changes what an account says about its person.
 * @throws `account.phone_invalid`
 */
export async function changeAccount(
  container: MedusaContainer,
  id: string,
  { phone, ...changes }: AccountChanges
): Promise<AccountRow> {
  const number = phone === undefined ? {} : { phone: phone === null ? null : normalisePhone(phone) }
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  return asPlatform(() => accounts.updateAccounts({ id, ...changes, ...number }))
}
