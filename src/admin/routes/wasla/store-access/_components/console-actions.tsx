import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useState } from "react"

import { useEndGrant, useOpenGrant, type StoreGrant } from "../../../../queries/break-glass"
import { ConfirmPrompt } from "../../../../ui/confirm-prompt"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { ApprovePrompt } from "./approve-prompt"

/** Opens a store's admin in a tab; the code is behind the hash, which no server reads. */
const OpenButton = ({ grant }: { grant: StoreGrant }) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const open = useOpenGrant()

  const enter = () => {
    // Opened by the click itself: a browser blocks a tab that opens after an answer.
    const tab = window.open("", "_blank")
    open.mutate(grant, {
      onSuccess: ({ code, host }) => {
        const { protocol, port } = window.location
        const address = `${protocol}//${host}${port ? `:${port}` : ""}/app/login#support=${code}`
        if (tab) {
          tab.opener = null
          tab.location.href = address
        } else {
          window.location.assign(address)
        }
      },
      onError: (error) => {
        tab?.close()
        announce(error)
      },
    })
  }

  return (
    <Button size="small" variant="secondary" isLoading={open.isPending} onClick={enter}>
      {t("break_glass.console.open")} <ArrowUpRightOnBox className="rtl:-scale-x-100" />
    </Button>
  )
}

const EndButton = ({ grant }: { grant: StoreGrant }) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const end = useEndGrant()
  const [asking, setAsking] = useState(false)
  const act = grant.status === "requested" ? "withdraw" : "end"
  const confirm = () =>
    end.mutate(grant, {
      onSuccess: () => toast.success(t(`break_glass.console.${act}_done`)),
      onError: announce,
      onSettled: () => setAsking(false),
    })
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
        {t(`break_glass.console.${act}`)}
      </Button>
      {asking && (
        <ConfirmPrompt
          title={t(`break_glass.console.${act}_title`)}
          description={t(`break_glass.console.${act}_description`)}
          action={t(`break_glass.console.${act}`)}
          danger
          isWorking={end.isPending}
          onCancel={() => setAsking(false)}
          onConfirm={confirm}
        />
      )}
    </>
  )
}

type ConsoleActionsProps = {
  grant: StoreGrant
  operatorId: string | null
  may: { approve: boolean }
}

/** What an operator can do about a grant: enter by their own, approve another's, end it. */
export const ConsoleActions = ({ grant, operatorId, may }: ConsoleActionsProps) => {
  const { t } = useWords()
  const [approving, setApproving] = useState(false)
  const isOwn = grant.operator_id === operatorId
  const isOpen = grant.status === "active" || grant.status === "requested"
  return (
    <>
      {isOwn && grant.status === "active" && <OpenButton grant={grant} />}
      {!isOwn && may.approve && grant.status === "requested" && (
        <Button size="small" variant="secondary" onClick={() => setApproving(true)}>
          {t("break_glass.console.approve")}
        </Button>
      )}
      {isOpen && (isOwn || may.approve) && <EndButton grant={grant} />}
      {approving && <ApprovePrompt grant={grant} onClose={() => setApproving(false)} />}
    </>
  )
}
