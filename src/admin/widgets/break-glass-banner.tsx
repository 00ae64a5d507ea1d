import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Eye, PencilSquare, ShieldCheck } from "@medusajs/icons"
import { Button, Text, clx } from "@medusajs/ui"
import { useEffect, useState, type ReactNode } from "react"
import { createPortal } from "react-dom"

import { currentAudience } from "../audience"
import { useCurrentSupport, useLeaveStore, type Grant } from "../queries/break-glass"
import { ConfirmPrompt } from "../ui/confirm-prompt"
import { GrantAnswers } from "../ui/grant-answers"
import { formatClock } from "../ui/grant-card"
import { useRefusal } from "../ui/use-refusal"
import { useWords } from "../ui/use-words"

const LOOKS = {
  own: "bg-ui-tag-purple-bg text-ui-tag-purple-text border-ui-tag-purple-border",
  active: "bg-ui-tag-orange-bg text-ui-tag-orange-text border-ui-tag-orange-border",
  requested: "bg-ui-tag-blue-bg text-ui-tag-blue-text border-ui-tag-blue-border",
} as const

type StripProps = { look: keyof typeof LOOKS; icon: ReactNode; text: string; grant: Grant }

const Strip = ({ look, icon, text, grant, children }: StripProps & { children?: ReactNode }) => {
  const { t } = useWords()
  return (
    <div
      role="status"
      className={clx("flex flex-wrap items-center gap-x-4 gap-y-2 border-b px-4 py-2", LOOKS[look])}
    >
      <span aria-hidden className="max-sm:hidden">
        {icon}
      </span>
      <div className="me-auto flex min-w-0 flex-1 basis-60 flex-col">
        <Text size="small" weight="plus">
          {text}
        </Text>
        <Text size="xsmall" className="break-words">
          {t("break_glass.banner.why")} <bdi>{grant.reason}</bdi> · <bdi>{grant.ticket}</bdi>
        </Text>
      </div>
      <div className="flex flex-wrap gap-2">{children}</div>
    </div>
  )
}

/** What the operator themself sees: whose place this is, and the way out. */
const OwnStrip = ({ grant }: { grant: Grant }) => {
  const { t, locale } = useWords()
  const { announce } = useRefusal()
  const leave = useLeaveStore()
  const [asking, setAsking] = useState(false)
  const time = formatClock(grant.expires_at, locale)
  // The session is over with the grant: nothing of the store may stay on the screen.
  const out = () => window.location.assign("/app/login#support-ended")
  return (
    <Strip
      look="own"
      icon={<ShieldCheck />}
      text={t(`break_glass.banner.own_${grant.access}`, { time })}
      grant={grant}
    >
      <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
        {t("break_glass.acts.leave.action")}
      </Button>
      {asking && (
        <ConfirmPrompt
          title={t("break_glass.acts.leave.title")}
          description={t("break_glass.acts.leave.description")}
          action={t("break_glass.acts.leave.action")}
          danger={false}
          isWorking={leave.isPending}
          onCancel={() => setAsking(false)}
          onConfirm={() => leave.mutate(undefined, { onSuccess: out, onError: announce })}
        />
      )}
    </Strip>
  )
}

type StoreStripProps = { grant: Grant; may: { consent: boolean; end: boolean } }

/** What the store's people see: who is inside until when, or asks to be. */
const StoreStrip = ({ grant, may }: StoreStripProps) => {
  const { t, locale } = useWords()
  const waits = grant.status === "requested"
  const said = waits ? "waiting" : grant.access
  const text = t(`break_glass.banner.${said}`, {
    name: grant.operator_name,
    time: formatClock(grant.expires_at, locale),
    duration: t("break_glass.minutes", { count: grant.minutes }),
  })
  return (
    <Strip
      look={waits ? "requested" : "active"}
      icon={grant.access === "write" ? <PencilSquare /> : <Eye />}
      text={text}
      grant={grant}
    >
      <GrantAnswers grant={grant} may={may} />
    </Strip>
  )
}

/** A place over the whole width of the page, right under the top bar, which itself has no room. */
function usePlaceUnderTopBar(): HTMLElement | null {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const main = document.querySelector("main")
    const host = document.createElement("div")
    host.className = "w-full shrink-0"
    main?.parentElement?.insertBefore(host, main)
    setPlace(host)
    return () => host.remove()
  }, [])
  return place
}

/** Takes support out of the page as soon as the store's answer is that they are out. */
function useLeaveWhenEnded({ data, error }: ReturnType<typeof useCurrentSupport>): void {
  const isOut = error?.status === 401 && Boolean(data?.own_grant_id)
  useEffect(() => {
    if (isOut) {
      window.location.assign("/app/login#support-ended")
    }
  }, [isOut])
}

const Support = () => {
  const current = useCurrentSupport()
  useLeaveWhenEnded(current)
  const { data } = current
  const place = usePlaceUnderTopBar()
  const { direction } = useWords()
  if (!data || !place) {
    return null
  }
  const { grants, own_grant_id, may } = data
  const own = grants.find(({ id }) => id === own_grant_id)
  return createPortal(
    <div dir={direction}>
      {own && <OwnStrip grant={own} />}
      {grants
        .filter(({ id }) => id !== own_grant_id)
        .map((grant) => (
          <StoreStrip key={grant.id} grant={grant} may={may} />
        ))}
    </div>,
    place
  )
}

/** Shows on every page of a store's admin that the platform's support is inside, or asks to be. */
const BreakGlassBanner = () => (currentAudience() === "store" ? <Support /> : null)

export const config = defineWidgetConfig({ zone: "topbar", id: "wasla:break-glass-banner" })

export default BreakGlassBanner
