import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { withTenant } from "../../../tenancy/with-tenant"

/** The store that a step works in, and on whose behalf. */
export type StoreRef = { tenant_id: string; actor: string }

type Made<Output, Undo> = { output: Output; undo: Undo }

type UndoData<Undo> = { store: StoreRef; undo: Undo }

const PROVISION = "the store is being set up"
const TAKE_BACK = "setting up the store failed and is taken back"

/**
 * Makes a step whose work, and whose undoing, happens inside the store that it is given: the
 * workflow itself is started by the platform. One write per step, so that there is no half of it.
 * @param make does the write; says what came of it and what undoing it needs
 * @param undo takes the write back
 */
export function createInStoreStep<Input extends { store: StoreRef }, Output, Undo>(
  id: string,
  make: (input: Input, container: MedusaContainer) => Promise<Made<Output, Undo>>,
  undo: (data: Undo, container: MedusaContainer) => Promise<unknown>
) {
  return createStep(
    id,
    async (input: Input, { container }) => {
      const { store } = input
      const why = { reason: PROVISION, actor: store.actor }
      const made = await withTenant(store.tenant_id, why, () => make(input, container))
      return new StepResponse<Output, UndoData<Undo>>(made.output, { store, undo: made.undo })
    },
    async (data, { container }) => {
      if (!data) {
        return
      }
      const { store } = data
      const why = { reason: TAKE_BACK, actor: store.actor }
      await withTenant(store.tenant_id, why, async () => {
        await undo(data.undo, container)
      })
    }
  )
}
