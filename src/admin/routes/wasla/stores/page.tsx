import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront, MagnifyingGlass, Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"

import { labelFor } from "../../../audience"
import { useStores } from "../../../queries/stores"
import { May } from "../../../ui/may"
import { PageFor } from "../../../ui/page-for"
import { EmptyState, ErrorState, LoadingState, Section } from "../../../ui/states"
import { useWords } from "../../../ui/use-words"
import { CreateStoreDrawer } from "./_components/create-store-drawer"
import { StoreFilters } from "./_components/store-filters"
import { StorePager } from "./_components/store-pager"
import { StoreTable } from "./_components/store-table"
import { useStoreList } from "./_components/use-store-list"

const NoStores = ({ filtered, onClear }: { filtered: boolean; onClear: () => void }) => {
  const { t } = useWords()
  if (!filtered) {
    return (
      <EmptyState
        icon={<BuildingStorefront />}
        title={t("stores.empty_title")}
        message={t("stores.empty_message")}
      />
    )
  }
  return (
    <EmptyState
      icon={<MagnifyingGlass />}
      title={t("stores.none_title")}
      message={t("stores.none_message")}
    >
      <Button size="small" variant="secondary" onClick={onClear}>
        {t("stores.clear_filters")}
      </Button>
    </EmptyState>
  )
}

const StoreList = () => {
  const list = useStoreList()
  const { data, error, refetch, isPlaceholderData } = useStores(list.query)
  if (error) {
    return <ErrorState error={error} onRetry={refetch} />
  }
  if (!data) {
    return <LoadingState rows={8} />
  }
  if (data.tenants.length === 0) {
    return <NoStores filtered={list.isFiltered} onClear={list.clear} />
  }
  return (
    <div aria-busy={isPlaceholderData} className={isPlaceholderData ? "opacity-60" : undefined}>
      <StoreTable stores={data.tenants} />
      <StorePager list={list} nextCursor={data.next_cursor} shown={data.tenants.length} />
    </div>
  )
}

const Stores = () => {
  const { t } = useWords()
  const [creating, setCreating] = useState(false)
  return (
    <Section
      level="h1"
      title={t("menu.stores")}
      description={t("stores.description")}
      action={
        <May permission="tenants.create">
          <Button size="small" onClick={() => setCreating(true)}>
            <Plus /> {t("stores.create")}
          </Button>
        </May>
      }
    >
      <StoreFilters />
      <StoreList />
      <CreateStoreDrawer open={creating} onClose={() => setCreating(false)} />
    </Section>
  )
}

/** The operator's list of all stores on the platform. */
const StoresPage = () => (
  <PageFor audience="platform" permission="tenants.view">
    <Stores />
  </PageFor>
)

export const config = defineRouteConfig({
  label: labelFor("platform", "menu.stores"),
  translationNs: "wasla",
  rank: 1,
})

export default StoresPage
