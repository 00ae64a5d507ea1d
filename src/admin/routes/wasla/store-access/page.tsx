import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Plus, ShieldCheck } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"

import { labelFor } from "../../../audience"
import { useConsoleGrants, type StoreGrant } from "../../../queries/break-glass"
import { GrantCard } from "../../../ui/grant-card"
import { GrantFilters, GrantPager, useGrantList } from "../../../ui/grant-list"
import { May } from "../../../ui/may"
import { PageFor } from "../../../ui/page-for"
import { EmptyState, ErrorState, LoadingState, Section } from "../../../ui/states"
import { useWords } from "../../../ui/use-words"
import { ConsoleActions } from "./_components/console-actions"
import { RequestDrawer } from "./_components/request-drawer"

type ListProps = { list: ReturnType<typeof useGrantList> }

const StoreTitle = ({ grant }: { grant: StoreGrant }) => {
  const { language } = useWords()
  return (
    <>
      <bdi>{language === "ar" ? grant.store_name_ar : grant.store_name_en}</bdi>{" "}
      <span className="text-ui-fg-muted font-normal">
        <bdi>{grant.store_slug}</bdi>
      </span>
    </>
  )
}

const Grants = ({ list }: ListProps) => {
  const { t } = useWords()
  const { data, error, refetch, isPlaceholderData } = useConsoleGrants(list.query)
  if (error) {
    return <ErrorState error={error} onRetry={refetch} />
  }
  if (!data) {
    return <LoadingState rows={6} />
  }
  if (data.grants.length === 0) {
    const said = list.isFiltered ? "none" : "empty"
    return (
      <EmptyState
        icon={<ShieldCheck />}
        title={t(`break_glass.console.${said}_title`)}
        message={t(`break_glass.console.${said}_message`)}
      >
        {list.isFiltered && (
          <Button size="small" variant="secondary" onClick={() => list.narrow({})}>
            {t("break_glass.clear_filters")}
          </Button>
        )}
      </EmptyState>
    )
  }
  return (
    <div aria-busy={isPlaceholderData} className={isPlaceholderData ? "opacity-60" : undefined}>
      <ul className="divide-y">
        {data.grants.map((grant) => (
          <GrantCard
            key={grant.id}
            grant={grant}
            title={<StoreTitle grant={grant} />}
            subtitle={<bdi>{grant.operator_name}</bdi>}
            actions={<ConsoleActions grant={grant} operatorId={data.operator_id} may={data.may} />}
          />
        ))}
      </ul>
      <GrantPager list={list} nextCursor={data.next_cursor} />
    </div>
  )
}

const StoreAccess = () => {
  const { t } = useWords()
  const list = useGrantList()
  const [asking, setAsking] = useState(false)
  return (
    <Section
      level="h1"
      title={t("break_glass.console.menu")}
      description={t("break_glass.console.description")}
      action={
        <May permission="platform_break_glass.request">
          <Button size="small" onClick={() => setAsking(true)}>
            <Plus /> {t("break_glass.console.ask")}
          </Button>
        </May>
      }
    >
      <GrantFilters list={list} search />
      <Grants list={list} />
      <RequestDrawer open={asking} onClose={() => setAsking(false)} />
    </Section>
  )
}

/** The operators' page about who of support is, was or asks to be in which store. */
const StoreAccessPage = () => (
  <PageFor audience="platform" permission="platform_break_glass.view">
    <StoreAccess />
  </PageFor>
)

export const config = defineRouteConfig({
  label: labelFor("platform", "break_glass.console.menu"),
  translationNs: "wasla",
  rank: 4,
})

export default StoreAccessPage
