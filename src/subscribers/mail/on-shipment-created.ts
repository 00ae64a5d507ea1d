import { tenantSubscriber } from "../../tenancy/background"
import { announceShipmentWorkflow } from "../../workflows/mail/announce-shipment"

type Shipment = { id: string; no_notification?: boolean }

/** Tells the shopper what is on its way, unless the merchant wished otherwise. */
export default tenantSubscriber<Shipment>(async ({ event, container }) => {
  if (!event.data.no_notification) {
    await announceShipmentWorkflow(container).run({ input: { fulfillment_id: event.data.id } })
  }
})

export const config = { event: "shipment.created" }
