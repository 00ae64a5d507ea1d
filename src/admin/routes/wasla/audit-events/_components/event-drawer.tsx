import { Button, Drawer, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { AuditEvent } from "../../../../queries/audit-events"
import { useEventWords, useValueWords } from "../../../../trail/use-event-words"
import { CopyButton } from "../../../../ui/copy-button"
import { formatTime, useWords } from "../../../../ui/use-words"
import { ChangeList } from "./change-list"

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="grid grid-cols-[7rem_1fr] gap-x-3 py-2">
    <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
    <dd className="txt-compact-small min-w-0 break-words">{children}</dd>
  </div>
)

const Identifier = ({ text, what }: { text: string; what: string }) => (
  <span className="flex items-center gap-x-1">
    <bdi dir="ltr" className="break-all font-mono text-xs">
      {text}
    </bdi>
    <CopyButton content={text} what={what} />
  </span>
)

const About = ({ event }: { event: AuditEvent }) => {
  const { value, field } = useValueWords()
  return (
    <>
      {Object.entries(event.about ?? {}).map(([name, given]) => (
        <Fact key={name} label={field(name)}>
          <bdi>{value(name, given)}</bdi>
        </Fact>
      ))}
    </>
  )
}

const Facts = ({ event }: { event: AuditEvent }) => {
  const { t, locale } = useWords()
  const { actor } = useEventWords()
  const { actor_id, on_behalf_of, target_id, request_id } = event
  return (
    <dl className="divide-y">
      <Fact label={t("trail.columns.time")}>{formatTime(event.created_at, locale)}</Fact>
      {event.store_slug && (
        <Fact label={t("trail.columns.store")}>
          <bdi>{event.store_slug}</bdi>
        </Fact>
      )}
      <Fact label={t("trail.columns.actor")}>
        <bdi>{actor(event)}</bdi>
        {actor_id && <Identifier text={actor_id} what={t("trail.columns.actor")} />}
      </Fact>
      {on_behalf_of && (
        <Fact label={t("trail.on_behalf_of")}>
          <bdi dir="ltr">{on_behalf_of}</bdi>
        </Fact>
      )}
      {event.reason && (
        <Fact label={t("trail.reason")}>
          <bdi>{event.reason}</bdi>
        </Fact>
      )}
      {target_id && (
        <Fact label={t("trail.columns.target")}>
          <Identifier text={target_id} what={t("trail.columns.target")} />
        </Fact>
      )}
      <About event={event} />
      {event.address && (
        <Fact label={t("trail.address")}>
          <bdi dir="ltr">{event.address}</bdi>
        </Fact>
      )}
      {request_id && (
        <Fact label={t("trail.request")}>
          <Identifier text={request_id} what={t("trail.request")} />
        </Fact>
      )}
    </dl>
  )
}

type EventDrawerProps = {
  event: AuditEvent
  onNarrow: (filters: { actor_id?: string; target_id?: string }) => void
  onClose: () => void
}

/** One event whole: who, when, from where, why, and what it changed. */
export const EventDrawer = ({ event, onNarrow, onClose }: EventDrawerProps) => {
  const { t, direction } = useWords()
  const { action } = useEventWords()
  const { actor_id, target_id } = event
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content dir={direction}>
        <Drawer.Header>
          <Drawer.Title>{action(event.action)}</Drawer.Title>
          <Drawer.Description>
            <bdi dir="ltr">{event.action}</bdi>
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <Facts event={event} />
          <Heading level="h3">{t("trail.changes")}</Heading>
          <ChangeList event={event} />
        </Drawer.Body>
        <Drawer.Footer>
          <div className="flex flex-wrap justify-end gap-2">
            {actor_id && (
              <Button size="small" variant="secondary" onClick={() => onNarrow({ actor_id })}>
                {t("trail.by_same")}
              </Button>
            )}
            {target_id && (
              <Button size="small" variant="secondary" onClick={() => onNarrow({ target_id })}>
                {t("trail.about_same")}
              </Button>
            )}
          </div>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
