import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowDownTray, History } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"

import { currentAudience } from "../../../audience"
import { exportAddress, useAuditEvents, type AuditEvent } from "../../../queries/audit-events"
import { momentsOf } from "../../../trail/moments"
import { ListBody, NothingFound, Pager } from "../../../ui/list-parts"
import { May } from "../../../ui/may"
import { PageFor } from "../../../ui/page-for"
import { EmptyState, Section } from "../../../ui/states"
import { useFilters, usePages } from "../../../ui/use-list"
import { useWords } from "../../../ui/use-words"
import { EventDrawer } from "./_components/event-drawer"
import { EVENT_FILTERS, EventFilterBar } from "./_components/event-filters"
import { EventTable } from "./_components/event-table"

const ExportButton = ({ href }: { href: string }) => {
  const { t } = useWords()
  return (
    <May permission="audit.export">
      <Button asChild size="small" variant="secondary">
        <a href={href} download>
          <ArrowDownTray /> {t("trail.export")}
        </a>
      </Button>
    </May>
  )
}

const Trail = () => {
  const { t } = useWords()
  const { filters, changeAll, clear, isFiltered } = useFilters(EVENT_FILTERS)
  const pages = usePages(filters)
  const asked = { ...filters, ...momentsOf(filters) }
  const query = useAuditEvents(asked, pages.cursor)
  const [open, setOpen] = useState<AuditEvent | null>(null)
  const isStore = currentAudience() === "store"
  const { store: _store, ...ofStore } = asked
  return (
    <Section
      level="h1"
      title={t("trail.title")}
      description={t(isStore ? "trail.description" : "trail.platform_description")}
      action={isStore && <ExportButton href={exportAddress(ofStore)} />}
    >
      <EventFilterBar />
      <ListBody query={query} rows={8}>
        {({ audit_events, next_cursor }) => (
          <>
            {audit_events.length > 0 && <EventTable events={audit_events} onOpen={setOpen} />}
            {audit_events.length === 0 && isFiltered && <NothingFound onClear={clear} />}
            {audit_events.length === 0 && !isFiltered && (
              <EmptyState
                icon={<History />}
                title={t("trail.empty_title")}
                message={t("trail.empty_message")}
              />
            )}
            <Pager pages={pages} nextCursor={next_cursor} />
          </>
        )}
      </ListBody>
      {open && (
        <EventDrawer
          event={open}
          onClose={() => setOpen(null)}
          onNarrow={(narrowed) => {
            changeAll(narrowed)
            setOpen(null)
          }}
        />
      )}
    </Section>
  )
}

/** What was done in the store; on the platform, in all stores. */
const AuditEventsPage = () => {
  const audience = currentAudience()
  return (
    <PageFor
      audience={audience}
      permission={audience === "platform" ? "platform_audit.view" : "audit.view"}
    >
      <Trail />
    </PageFor>
  )
}

export const config = defineRouteConfig({
  label: "trail.menu",
  translationNs: "wasla",
  rank: 4,
})

export default AuditEventsPage
