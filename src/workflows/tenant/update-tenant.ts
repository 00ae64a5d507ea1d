import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ProfileChanges } from "../../modules/tenant/service"
import { addCurrencyPreferenceStep } from "./steps/add-currency-preference"
import { addShippingPricesStep } from "./steps/add-shipping-prices"
import { changeTenantProfileStep } from "./steps/change-tenant-profile"
import { changeTenantSlugStep } from "./steps/change-tenant-slug"
import { setRegionCurrencyStep } from "./steps/set-region-currency"
import { setStoreCurrencyStep } from "./steps/set-store-currency"

/** What to change about a store; what is left out stays. */
export type UpdateTenantInput = Omit<ProfileChanges, "updated_by"> & {
  id: string
  slug?: string
  actor: string
}

/**
 * This workflow changes a store's profile, currency and slug. Its old slugs stay its own, and an
 * old address tells the new one.
 */
export const updateTenantWorkflow = createWorkflow(
  "update-tenant",
  (input: WorkflowData<UpdateTenantInput>) => {
    const profile = transform({ input }, (data) => {
      const { id, slug: _, actor, ...changes } = data.input
      return { id, changes: { ...changes, updated_by: actor } }
    })
    const before = changeTenantProfileStep(profile)
    const money = transform({ input, before }, (data) => ({
      store: { tenant_id: data.input.id, actor: data.input.actor },
      currency_code: data.input.currency_code ?? "",
      from: data.before.currency_code ?? "",
    }))
    when("the-currency-changes", money, (data) => data.currency_code !== data.from).then(() => {
      addCurrencyPreferenceStep(money)
      addShippingPricesStep(money)
      setStoreCurrencyStep(money)
      setRegionCurrencyStep(money)
    })
    when("the-slug-is-given", input, (data) => Boolean(data.slug)).then(() => {
      const slug = transform({ input }, (data) => data.input.slug ?? "")
      changeTenantSlugStep({ id: input.id, slug })
    })
    return new WorkflowResponse(before)
  }
)
