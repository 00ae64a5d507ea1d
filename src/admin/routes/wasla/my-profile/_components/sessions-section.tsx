import { ComputerDesktop, Phone } from "@medusajs/icons"
import { Badge, Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"

import {
  useEndOtherSessions,
  useEndSession,
  useOwnStores,
  useSessions,
  type OwnStore,
  type Session,
} from "../../../../queries/account"
import { ConfirmPrompt } from "../../../../ui/confirm-prompt"
import { ErrorState, LoadingState, Section } from "../../../../ui/states"
import { useRefusal } from "../../../../ui/use-refusal"
import { formatTime, useWords } from "../../../../ui/use-words"
import { deviceName, isHandheld } from "./device-name"

const SessionRow = ({ session, stores }: { session: Session; stores: OwnStore[] }) => {
  const { t, language, locale } = useWords()
  const { announce } = useRefusal()
  const end = useEndSession()
  const { browser, system } = deviceName(session.device)
  const name = [browser, system].filter(Boolean).join(" · ") || t("me.unknown_device")
  const store = stores.find(({ id }) => id === session.store_id)
  const place = store
    ? language === "ar"
      ? store.name_ar
      : store.name_en
    : t(session.store_id ? "me.in_a_store" : "me.on_platform")
  const endIt = () =>
    end.mutate(session.id, {
      onSuccess: () => toast.success(t("me.session_ended")),
      onError: announce,
    })
  return (
    <li className="flex flex-wrap items-center gap-3 px-6 py-4">
      {isHandheld(session.device) ? <Phone /> : <ComputerDesktop />}
      <div className="min-w-0 flex-1">
        <Text size="small" weight="plus">
          <bdi>{name}</bdi>
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted">
          <bdi>{place}</bdi> · <bdi dir="ltr">{session.address}</bdi> ·{" "}
          {t("me.last_used", {
            time: formatTime(session.last_used_at ?? session.created_at, locale),
          })}
        </Text>
      </div>
      {session.current ? (
        <Badge size="2xsmall" color="green">
          {t("me.this_device")}
        </Badge>
      ) : (
        <Button
          size="small"
          variant="secondary"
          isLoading={end.isPending}
          aria-label={t("me.end_session_on", { device: name })}
          onClick={endIt}
        >
          {t("me.end_session")}
        </Button>
      )}
    </li>
  )
}

const EndOthers = () => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const [asking, setAsking] = useState(false)
  const end = useEndOtherSessions()
  const confirm = () =>
    end.mutate(undefined, {
      onSuccess: ({ ended }) => toast.success(t("me.others_ended", { count: ended })),
      onError: announce,
      onSettled: () => setAsking(false),
    })
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
        {t("me.end_others")}
      </Button>
      {asking && (
        <ConfirmPrompt
          title={t("me.end_others_title")}
          description={t("me.end_others_description")}
          action={t("me.end_others")}
          isWorking={end.isPending}
          onCancel={() => setAsking(false)}
          onConfirm={confirm}
        />
      )}
    </>
  )
}

/** Where the person is signed in, to end what they don't know. */
export const SessionsSection = () => {
  const { t } = useWords()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useSessions()
  const { data: own } = useOwnStores({ enabled: true })
  const sessions = data?.pages.flatMap((page) => page.sessions) ?? []
  return (
    <Section
      title={t("me.sessions_title")}
      description={t("me.sessions_description")}
      action={sessions.length > 1 && <EndOthers />}
    >
      {error && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && <LoadingState rows={2} />}
      <ul className="divide-y">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} stores={own?.stores ?? []} />
        ))}
      </ul>
      {hasNextPage && (
        <div className="flex justify-center px-6 py-4">
          <Button
            size="small"
            variant="transparent"
            isLoading={isFetchingNextPage}
            onClick={() => fetchNextPage()}
          >
            {t("list.more")}
          </Button>
        </div>
      )}
    </Section>
  )
}
