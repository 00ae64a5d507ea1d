import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"

import type { Permission } from "../../../../../modules/access/permissions"
import { useAccess } from "../../../../queries/access"
import type { StoreMove } from "../../../../queries/stores"
import type { Tenant, TenantStatus } from "../../../../queries/tenant"
import { StoreStatusBadge } from "../../../../ui/badges"
import { useWords } from "../../../../ui/use-words"
import { EditStoreDrawer } from "./edit-store-drawer"
import { MoveStorePrompt } from "./move-store-prompt"

const MOVES: Record<TenantStatus, StoreMove[]> = {
  provisioning: ["activate", "close"],
  active: ["suspend", "close"],
  suspended: ["activate", "close"],
  closed: [],
}

const ASKED: Record<StoreMove, Permission> = {
  activate: "tenants.suspend",
  suspend: "tenants.suspend",
  close: "tenants.close",
}

/** Where the store's own people sign in: the same server, under the store's name. */
function adminOf(slug: string): string {
  const { protocol, host } = window.location
  return `${protocol}//${host.replace(/^platform\./, `${slug}.`)}/app`
}

/** What an operator can do with a store, given where it is in its life. */
export const StoreActions = ({ store }: { store: Tenant }) => {
  const { t } = useWords()
  const { may } = useAccess()
  const [move, setMove] = useState<StoreMove | null>(null)
  const [editing, setEditing] = useState(false)
  return (
    <>
      <StoreStatusBadge status={store.status} />
      {store.status === "active" && (
        <Button asChild size="small" variant="transparent">
          <a href={adminOf(store.slug)} target="_blank" rel="noreferrer">
            {t("stores.open_admin")} <ArrowUpRightOnBox className="rtl:-scale-x-100" />
          </a>
        </Button>
      )}
      {store.status !== "closed" && may("tenants.edit") && (
        <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
          {t("stores.edit")}
        </Button>
      )}
      {MOVES[store.status]
        .filter((choice) => may(ASKED[choice]))
        .map((choice) => (
          <Button key={choice} size="small" variant="secondary" onClick={() => setMove(choice)}>
            {t(`moves.${choice}.action`)}
          </Button>
        ))}
      {move && <MoveStorePrompt store={store} move={move} onClose={() => setMove(null)} />}
      <EditStoreDrawer store={store} open={editing} onClose={() => setEditing(false)} />
    </>
  )
}
