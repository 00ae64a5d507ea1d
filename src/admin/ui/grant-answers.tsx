import { Button, toast } from "@medusajs/ui"
import { useState } from "react"

import { useAnswerGrant, type Grant } from "../queries/break-glass"
import { ConfirmPrompt } from "./confirm-prompt"
import { useRefusal } from "./use-refusal"
import { useWords } from "./use-words"

type Act = "consent" | "refuse" | "end"

type GrantAnswersProps = {
  grant: Grant
  may: { consent: boolean; end: boolean }
  /** In a list no answer stands out: the banner asks for it. */
  quiet?: boolean
}

/** What somebody of the store can do about a grant: agree, refuse, or end it; each asks first. */
export const GrantAnswers = ({ grant, may, quiet }: GrantAnswersProps) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const answer = useAnswerGrant()
  const [asking, setAsking] = useState<Act | null>(null)
  const acts: Record<string, Act[]> = {
    requested: may.consent ? ["consent", "refuse"] : [],
    active: may.end ? ["end"] : [],
  }

  const confirm = (act: Act) =>
    answer.mutate(
      { id: grant.id, act },
      {
        onSuccess: () => toast.success(t(`break_glass.acts.${act}.done`)),
        onError: announce,
        onSettled: () => setAsking(null),
      }
    )

  return (
    <>
      {(acts[grant.status] ?? []).map((act) => (
        <Button
          key={act}
          size="small"
          variant={act === "consent" && !quiet ? "primary" : "secondary"}
          onClick={() => setAsking(act)}
        >
          {t(`break_glass.acts.${act}.action`)}
        </Button>
      ))}
      {asking && (
        <ConfirmPrompt
          title={t(`break_glass.acts.${asking}.title`, { name: grant.operator_name })}
          description={t(`break_glass.acts.${asking}.description`, {
            name: grant.operator_name,
            duration: t("break_glass.minutes", { count: grant.minutes }),
          })}
          action={t(`break_glass.acts.${asking}.action`)}
          danger={asking !== "consent"}
          isWorking={answer.isPending}
          onCancel={() => setAsking(null)}
          onConfirm={() => confirm(asking)}
        />
      )}
    </>
  )
}
