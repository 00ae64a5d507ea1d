import { DefaultsUtils } from "@medusajs/framework/utils"
import { currencyUnknown } from "./errors"

const known = new Set(
  Object.keys(DefaultsUtils.defaultCurrencies).map((code) => code.toLowerCase())
)

/**
 * Lets a currency be a store's.
 * @throws `tenant.currency_unknown` unless Medusa has it
 */
export function assertCurrency(code: string): void {
  if (!known.has(code)) {
    throw currencyUnknown()
  }
}
