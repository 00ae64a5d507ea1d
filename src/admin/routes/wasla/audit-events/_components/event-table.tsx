import { Badge, Table, Text, clx } from "@medusajs/ui"

import { currentAudience } from "../../../../audience"
import type { AuditEvent } from "../../../../queries/audit-events"
import { isOfPlatform, useEventWords } from "../../../../trail/use-event-words"
import { CELL, ROW, WIDE_ONLY } from "../../../../ui/cells"
import { formatTime, useWords } from "../../../../ui/use-words"

const LINE =
  "txt-compact-small-plus focus-visible:shadow-borders-focus rounded text-start outline-none"

type RowProps = { event: AuditEvent; onOpen: (event: AuditEvent) => void }

const EventRow = ({ event, onOpen }: RowProps) => {
  const { t, locale } = useWords()
  const { action, actor } = useEventWords()
  const time = formatTime(event.created_at, locale)
  return (
    <Table.Row className={clx(ROW, "cursor-pointer")} onClick={() => onOpen(event)}>
      <Table.Cell className={clx(CELL, "py-2")}>
        <button
          type="button"
          className={LINE}
          onClick={(click) => {
            click.stopPropagation()
            onOpen(event)
          }}
        >
          {action(event.action)}
        </button>
        <Text size="xsmall" className="text-ui-fg-muted md:hidden">
          {time}
        </Text>
        {event.reason && (
          <Text size="xsmall" className="text-ui-fg-muted max-w-md truncate">
            <bdi>{event.reason}</bdi>
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className={CELL}>
        <span className="flex flex-wrap items-center gap-1">
          <bdi>{actor(event)}</bdi>
          {isOfPlatform(event) && (
            <Badge size="2xsmall" color="purple">
              {t("trail.platform")}
            </Badge>
          )}
        </span>
      </Table.Cell>
      {currentAudience() === "platform" && (
        <Table.Cell className={CELL}>
          <bdi>{event.store_slug ?? t("trail.platform")}</bdi>
        </Table.Cell>
      )}
      <Table.Cell className={clx(WIDE_ONLY, "text-nowrap")}>{time}</Table.Cell>
    </Table.Row>
  )
}

type TableProps = { events: AuditEvent[]; onOpen: RowProps["onOpen"] }

/** Events as rows; each opens with all that is known of it. */
export const EventTable = ({ events, onOpen }: TableProps) => {
  const { t } = useWords()
  return (
    <Table>
      <Table.Header>
        <Table.Row className={ROW}>
          <Table.HeaderCell className={CELL}>{t("trail.columns.action")}</Table.HeaderCell>
          <Table.HeaderCell className={CELL}>{t("trail.columns.actor")}</Table.HeaderCell>
          {currentAudience() === "platform" && (
            <Table.HeaderCell className={CELL}>{t("trail.columns.store")}</Table.HeaderCell>
          )}
          <Table.HeaderCell className={WIDE_ONLY}>{t("trail.columns.time")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {events.map((event) => (
          <EventRow key={event.id} event={event} onOpen={onOpen} />
        ))}
      </Table.Body>
    </Table>
  )
}
