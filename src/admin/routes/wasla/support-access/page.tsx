import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Button } from "@medusajs/ui"

import { labelFor } from "../../../audience"
import { useCurrentSupport, useStoreGrants } from "../../../queries/break-glass"
import { GrantAnswers } from "../../../ui/grant-answers"
import { GrantCard } from "../../../ui/grant-card"
import { GrantFilters, GrantPager, useGrantList } from "../../../ui/grant-list"
import { PageFor } from "../../../ui/page-for"
import { EmptyState, ErrorState, LoadingState, Section } from "../../../ui/states"
import { useWords } from "../../../ui/use-words"

const NOTHING = { consent: false, end: false }

const Visits = ({ list }: { list: ReturnType<typeof useGrantList> }) => {
  const { t } = useWords()
  const { data, error, refetch, isPlaceholderData } = useStoreGrants(list.query)
  const current = useCurrentSupport()
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
        title={t(`break_glass.visits.${said}_title`)}
        message={t(`break_glass.visits.${said}_message`)}
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
            title={<bdi>{grant.operator_name}</bdi>}
            subtitle={t("break_glass.visits.team")}
            actions={<GrantAnswers grant={grant} may={current.data?.may ?? NOTHING} quiet />}
          />
        ))}
      </ul>
      <GrantPager list={list} nextCursor={data.next_cursor} />
    </div>
  )
}

const SupportAccess = () => {
  const { t } = useWords()
  const list = useGrantList()
  return (
    <Section
      level="h1"
      title={t("break_glass.visits.menu")}
      description={t("break_glass.visits.description")}
    >
      <GrantFilters list={list} />
      <Visits list={list} />
    </Section>
  )
}

/** The merchant's page about when the platform's support was in the store, and why. */
const SupportAccessPage = () => (
  <PageFor audience="store" permission="break_glass.view">
    <SupportAccess />
  </PageFor>
)

export const config = defineRouteConfig({
  label: labelFor("store", "break_glass.visits.menu"),
  translationNs: "wasla",
  rank: 9,
})

export default SupportAccessPage
