import { ArrowPath, ExclamationCircle } from "@medusajs/icons"
import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link, Navigate, useLocation } from "react-router-dom"

import { RequestError } from "../queries/request"
import { useWords } from "./use-words"

type MessageProps = { icon?: ReactNode; title: string; message: string; children?: ReactNode }

const Message = ({ icon, title, message, children }: MessageProps) => (
  <div className="flex flex-col items-center gap-y-4 px-6 py-16 text-center">
    <div className="text-ui-fg-subtle flex flex-col items-center gap-y-3">
      {icon}
      <Text weight="plus" className="text-ui-fg-base">
        {title}
      </Text>
      <Text size="small" className="text-ui-fg-subtle max-w-md text-balance">
        {message}
      </Text>
    </div>
    {children}
  </div>
)

/** Nothing here yet: says what would be here and offers the way to it. */
export const EmptyState = (props: MessageProps) => <Message {...props} />

/** Something went wrong while reading: says so and offers another try. */
export const ErrorState = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const { t } = useWords()
  const location = useLocation()
  if (error instanceof RequestError && error.status === 401) {
    return <Navigate to="/login" state={{ from: location }} replace />
  }
  const reference = error instanceof RequestError ? error.requestId : undefined
  return (
    <div role="alert">
      <Message
        icon={<ExclamationCircle />}
        title={t("states.error_title")}
        message={error instanceof RequestError ? error.message : t("states.error_offline")}
      >
        <Button size="small" variant="secondary" onClick={onRetry}>
          <ArrowPath /> {t("states.try_again")}
        </Button>
        {reference && (
          <Text size="xsmall" className="text-ui-fg-muted">
            {t("states.reference")} <bdi>{reference}</bdi>
          </Text>
        )}
      </Message>
    </div>
  )
}

/** The dashboard's own words for an address that leads nowhere. */
export const NotFoundState = () => {
  const { t } = useTranslation()
  return (
    <Container>
      <Message
        icon={<ExclamationCircle />}
        title={t("errorBoundary.notFoundTitle")}
        message={t("errorBoundary.noMatchMessage")}
      >
        <Button asChild size="small" variant="secondary">
          <Link to="/">{t("errorBoundary.backToDashboard")}</Link>
        </Button>
      </Message>
    </Container>
  )
}

/** Stands where rows or fields will be while they load. */
export const LoadingState = ({ rows = 4 }: { rows?: number }) => {
  const { t } = useWords()
  return (
    <div role="status" aria-label={t("states.loading")} className="flex flex-col gap-y-4 px-6 py-6">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className="h-8 w-full rounded-md" />
      ))}
    </div>
  )
}

type SectionProps = {
  title: ReactNode
  description?: ReactNode
  action?: ReactNode
  level?: "h1" | "h2"
  children?: ReactNode
}

/** A card of a page: what it is, in one sentence, what can be done, and then the thing itself. */
export const Section = ({ title, description, action, level = "h2", children }: SectionProps) => (
  <Container className="divide-y p-0">
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="flex min-w-0 flex-1 basis-60 flex-col gap-y-1">
        <Heading level={level}>{title}</Heading>
        {description && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {description}
          </Text>
        )}
      </div>
      {action && <div className="flex flex-wrap items-center gap-2">{action}</div>}
    </div>
    {children}
  </Container>
)
