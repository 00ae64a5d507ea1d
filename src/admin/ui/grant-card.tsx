import { StatusBadge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { Grant, GrantStatus } from "../queries/break-glass"
import { useWords } from "./use-words"

const COLOURS = {
  requested: "blue",
  active: "orange",
  refused: "red",
  ended: "grey",
  expired: "grey",
} as const

const MOMENT = { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" } as const
const CLOCK = { hour: "numeric", minute: "2-digit" } as const

/** A day and a time as the reader writes them; nothing for nothing. */
export function formatMoment(value: string | null | undefined, locale: string): string {
  return value ? new Intl.DateTimeFormat(locale, MOMENT).format(new Date(value)) : ""
}

/** The time of the day as the reader writes it. */
export function formatClock(value: string | null | undefined, locale: string): string {
  return value ? new Intl.DateTimeFormat(locale, CLOCK).format(new Date(value)) : ""
}

/** What became of a grant, in words and colour. */
export const GrantStatusBadge = ({ status }: { status: GrantStatus }) => {
  const { t } = useWords()
  return (
    <StatusBadge color={COLOURS[status]} className="text-nowrap px-1">
      {t(`break_glass.status.${status}`)}
    </StatusBadge>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex min-w-0 flex-col">
    <dt className="txt-xsmall text-ui-fg-muted">{name}</dt>
    <dd className="txt-small text-ui-fg-base break-words">{children}</dd>
  </div>
)

const Facts = ({ grant }: { grant: Grant }) => {
  const { t, locale } = useWords()
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      <Fact name={t("break_glass.facts.ticket")}>
        <bdi>{grant.ticket}</bdi>
      </Fact>
      <Fact name={t("break_glass.facts.asked")}>{formatMoment(grant.created_at, locale)}</Fact>
      {grant.started_at ? (
        <Fact name={t("break_glass.facts.time")}>
          {formatMoment(grant.started_at, locale)} –{" "}
          {formatClock(grant.ended_at ?? grant.expires_at, locale)}
        </Fact>
      ) : (
        <Fact name={t("break_glass.facts.duration")}>
          {t("break_glass.minutes", { count: grant.minutes })}
        </Fact>
      )}
      {grant.consent && (
        <Fact name={t(`break_glass.facts.consent_${grant.consent}`)}>
          <bdi>{grant.consented_by_name}</bdi>
        </Fact>
      )}
      {grant.ended_by_name && (
        <Fact name={t(`break_glass.facts.by_${grant.status === "refused" ? "refused" : "ended"}`)}>
          <bdi>{grant.ended_by_name}</bdi>
        </Fact>
      )}
    </dl>
  )
}

type GrantCardProps = { grant: Grant; title: ReactNode; subtitle?: ReactNode; actions?: ReactNode }

/** One grant as a row of a list: who, why, when, what became of it, and what can be done. */
export const GrantCard = ({ grant, title, subtitle, actions }: GrantCardProps) => {
  const { t } = useWords()
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <div className="me-auto flex min-w-0 flex-col">
          <Text size="small" weight="plus">
            {title}
          </Text>
          {subtitle && (
            <Text size="xsmall" className="text-ui-fg-muted">
              {subtitle}
            </Text>
          )}
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`break_glass.access.${grant.access}`)}
        </Text>
        <GrantStatusBadge status={grant.status} />
      </div>
      <Text size="small" className="text-ui-fg-subtle break-words">
        <bdi>{grant.reason}</bdi>
      </Text>
      {grant.emergency_reason && (
        <Text size="small" className="text-ui-fg-subtle break-words">
          {t("break_glass.facts.emergency")} <bdi>{grant.emergency_reason}</bdi>
        </Text>
      )}
      <Facts grant={grant} />
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </li>
  )
}
