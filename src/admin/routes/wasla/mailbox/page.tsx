import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowPath, EnvelopeContent } from "@medusajs/icons"
import { Button, clx, Text } from "@medusajs/ui"

import { labelFor } from "../../../audience"
import { mailAddress, useMailbox, type LocalMail } from "../../../queries/mailbox"
import { RequestError } from "../../../queries/request"
import { PageFor } from "../../../ui/page-for"
import { EmptyState, ErrorState, LoadingState, Section } from "../../../ui/states"
import { formatTime, useWords } from "../../../ui/use-words"

const LINE = "flex flex-wrap items-center gap-x-4 gap-y-1 px-6 py-3 outline-none"

const MailRow = ({ mail }: { mail: LocalMail }) => {
  const { locale } = useWords()
  return (
    <li>
      <a
        href={mailAddress(mail.id)}
        target="_blank"
        rel="noreferrer"
        className={clx(LINE, "hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus")}
      >
        <span className="min-w-0 flex-1 basis-60">
          <Text size="small" weight="plus">
            <bdi>{mail.subject}</bdi>
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted break-all">
            <bdi>{mail.sender}</bdi> · <bdi>{mail.to}</bdi>
          </Text>
        </span>
        <Text size="xsmall" className="text-ui-fg-subtle text-nowrap">
          {formatTime(mail.at, locale)}
        </Text>
      </a>
    </li>
  )
}

// Where mails are sent for real there is no such folder, and the API knows no such address.
const isElsewhere = (error: Error | null) => error instanceof RequestError && error.status === 404

const Mails = () => {
  const { t } = useWords()
  const { data, error, refetch } = useMailbox()
  if (error && !isElsewhere(error)) {
    return <ErrorState error={error} onRetry={refetch} />
  }
  if (!data && !error) {
    return <LoadingState />
  }
  if (!data || data.mails.length === 0) {
    const what = data ? "empty" : "none"
    return (
      <EmptyState
        icon={<EnvelopeContent />}
        title={t(`mailbox.${what}_title`)}
        message={t(`mailbox.${what}_message`)}
      />
    )
  }
  return (
    <ul className="divide-y">
      {data.mails.map((mail) => (
        <MailRow key={mail.id} mail={mail} />
      ))}
    </ul>
  )
}

const Mailbox = () => {
  const { t } = useWords()
  const { refetch, isFetching } = useMailbox()
  return (
    <Section
      level="h1"
      title={t("mailbox.title")}
      description={t("mailbox.description")}
      action={
        <Button size="small" variant="secondary" isLoading={isFetching} onClick={() => refetch()}>
          <ArrowPath /> {t("mailbox.refresh")}
        </Button>
      }
    >
      <Mails />
    </Section>
  )
}

/** The mails that were kept on this machine instead of sent. */
const MailboxPage = () => (
  <PageFor audience="platform" permission="platform_mailbox.view">
    <Mailbox />
  </PageFor>
)

export const config = defineRouteConfig({
  label: labelFor("platform", "mailbox.menu"),
  translationNs: "wasla",
  rank: 5,
})

export default MailboxPage
