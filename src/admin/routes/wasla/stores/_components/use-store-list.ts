import { useState } from "react"
import { useSearchParams } from "react-router-dom"

import type { StoreListQuery, StoreOrder } from "../../../../queries/stores"
import type { TenantStatus } from "../../../../queries/tenant"

/** The statuses that the list can be narrowed to. */
export const STATUS_FILTERS: TenantStatus[] = ["active", "provisioning", "suspended", "closed"]

/** The orders that the list can be read in; the first one is the usual one. */
export const ORDERS: StoreOrder[] = ["-created_at", "created_at", "slug"]

const PAGE_SIZE = 20

type Filters = { q?: string; status?: TenantStatus; order: StoreOrder }

/** What narrows and orders the list; the page's address keeps it, to share and to go back to. */
export function useStoreFilters() {
  const [params, setParams] = useSearchParams()
  const filters: Filters = {
    q: params.get("q")?.trim() || undefined,
    status: STATUS_FILTERS.find((status) => status === params.get("status")),
    order: ORDERS.find((order) => order === params.get("order")) ?? ORDERS[0],
  }
  const change = (name: keyof Filters, value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (value) {
          after.set(name, value)
        } else {
          after.delete(name)
        }
        return after
      },
      { replace: true }
    )
  return { filters, change, clear: () => setParams({}, { replace: true }) }
}

/** The page of the list that is open: the filters, and the cursors that led here. */
export function useStoreList() {
  const { filters, clear } = useStoreFilters()
  const view = JSON.stringify(filters)
  const [trail, setTrail] = useState<{ view: string; cursors: string[] }>({ view, cursors: [] })
  // Another filter is another list: its pages start at the first.
  const cursors = trail.view === view ? trail.cursors : []
  const query: StoreListQuery = { ...filters, limit: PAGE_SIZE, cursor: cursors.at(-1) }
  return {
    query,
    clear,
    isFiltered: Boolean(filters.q || filters.status),
    page: cursors.length + 1,
    goOn: (cursor: string) => setTrail({ view, cursors: [...cursors, cursor] }),
    goBack: () => setTrail({ view, cursors: cursors.slice(0, -1) }),
  }
}

/** The list as a page's parts see it. */
export type StoreListState = ReturnType<typeof useStoreList>
