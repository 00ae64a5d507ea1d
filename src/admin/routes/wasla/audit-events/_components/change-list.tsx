import { Text } from "@medusajs/ui"

import type { AuditEvent } from "../../../../queries/audit-events"
import { changesOf, listChange, type Change } from "../../../../trail/changes"
import { useValueWords } from "../../../../trail/use-event-words"
import { useWords } from "../../../../ui/use-words"

const OLD = "bg-ui-tag-red-bg text-ui-tag-red-text rounded px-1.5 py-0.5 line-through"
const NEW = "bg-ui-tag-green-bg text-ui-tag-green-text rounded px-1.5 py-0.5"

type ValueProps = { label: string; text: string; look: string }

// Colour alone tells nobody who can't see it: what a value is stands before it.
const Value = ({ label, text, look }: ValueProps) => (
  <span className="txt-compact-small break-words">
    <span className="sr-only">{label} </span>
    <bdi className={look}>{text}</bdi>
  </span>
)

const ListChange = ({ change }: { change: Change }) => {
  const { t } = useWords()
  const { value } = useValueWords()
  const { gained, lost } = listChange(change.before, change.after)
  return (
    <>
      {lost.map((one) => (
        <Value key={one} label={t("trail.was")} text={value(change.field, one)} look={OLD} />
      ))}
      {gained.map((one) => (
        <Value key={one} label={t("trail.is")} text={value(change.field, one)} look={NEW} />
      ))}
    </>
  )
}

const ChangeLine = ({ change }: { change: Change }) => {
  const { t } = useWords()
  const { value, field } = useValueWords()
  const isList = Array.isArray(change.before) || Array.isArray(change.after)
  return (
    <div className="flex flex-col gap-y-1.5 py-3">
      <dt className="txt-compact-small-plus">
        <bdi>{field(change.field)}</bdi>
      </dt>
      <dd className="flex flex-wrap gap-2">
        {isList && <ListChange change={change} />}
        {!isList && change.kind !== "added" && (
          <Value label={t("trail.was")} text={value(change.field, change.before)} look={OLD} />
        )}
        {!isList && change.kind !== "removed" && (
          <Value label={t("trail.is")} text={value(change.field, change.after)} look={NEW} />
        )}
      </dd>
    </div>
  )
}

/** What an event changed, field by field: as it was, and as it is. */
export const ChangeList = ({ event }: { event: AuditEvent }) => {
  const { t } = useWords()
  const changes = changesOf(event.before, event.after)
  if (changes.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle py-3">
        {t("trail.no_changes")}
      </Text>
    )
  }
  return (
    <dl className="divide-y">
      {changes.map((change) => (
        <ChangeLine key={change.field} change={change} />
      ))}
    </dl>
  )
}
