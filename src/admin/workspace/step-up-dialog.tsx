import { zodResolver } from "@hookform/resolvers/zod"
import { z } from "@medusajs/framework/zod"
import { Button, Prompt } from "@medusajs/ui"
import { useState, useSyncExternalStore } from "react"
import { FormProvider, useForm } from "react-hook-form"
import { useNavigate } from "react-router-dom"

import { currentAudience } from "../audience"
import { useStepUp } from "../queries/account"
import { request } from "../queries/request"
import { onQuestion, openQuestion } from "../queries/step-up"
import { TextField } from "../ui/fields"
import { useRefusal } from "../ui/use-refusal"
import { useWords } from "../ui/use-words"

const codeSchema = z
  .object({ code: z.string().trim().min(1, "errors.required").max(64, "errors.long") })
  .strict()

type AnswerProps = { onAnswer: (confirmed: boolean) => void }

const CodeForm = ({ onAnswer }: AnswerProps) => {
  const { t } = useWords()
  const { place } = useRefusal()
  const stepUp = useStepUp()
  const [method, setMethod] = useState<"totp" | "recovery_code">("totp")
  const form = useForm({ resolver: zodResolver(codeSchema), defaultValues: { code: "" } })
  const isApp = method === "totp"

  const confirm = form.handleSubmit(({ code }) =>
    stepUp
      .mutateAsync({ method, code })
      .then(() => onAnswer(true))
      .catch((error: Error) => place(error, form, { account: "code", request: "code" }))
  )

  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          // The dialog may stand over a form, which must not be sent along.
          event.stopPropagation()
          void confirm(event)
        }}
      >
        <div className="flex flex-col items-start gap-y-2 p-6 pb-0">
          <div className="w-full">
            <TextField
              name="code"
              label={t(isApp ? "step_up.code" : "step_up.recovery_code")}
              script="code"
              autoComplete="one-time-code"
            />
          </div>
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={() => setMethod(isApp ? "recovery_code" : "totp")}
          >
            {t(isApp ? "step_up.use_recovery_code" : "step_up.use_app")}
          </Button>
        </div>
        <Prompt.Footer>
          <Prompt.Cancel type="button">{t("forms.cancel")}</Prompt.Cancel>
          <Button type="submit" size="small" isLoading={stepUp.isPending}>
            {t("step_up.confirm")}
          </Button>
        </Prompt.Footer>
      </form>
    </FormProvider>
  )
}

/** The platform's own staff show the second factor by logging in again. */
const LogInAgain = ({ onAnswer }: AnswerProps) => {
  const { t } = useWords()
  const navigate = useNavigate()
  const { announce } = useRefusal()
  const leave = () =>
    request("/auth/session", { method: "DELETE" })
      .then(() => {
        onAnswer(false)
        navigate("/login")
      })
      .catch(announce)
  return (
    <Prompt.Footer>
      <Prompt.Cancel>{t("forms.cancel")}</Prompt.Cancel>
      <Button size="small" onClick={leave}>
        {t("step_up.log_in_again")}
      </Button>
    </Prompt.Footer>
  )
}

/** Asks for the second factor whenever the API wants to see it again. */
export const StepUpDialog = () => {
  const { t, direction } = useWords()
  const question = useSyncExternalStore(onQuestion, openQuestion)
  const answer = (confirmed: boolean) => question?.answer(confirmed)
  const isStore = currentAudience() === "store"
  return (
    <Prompt open={Boolean(question)} onOpenChange={(open) => !open && answer(false)}>
      <Prompt.Content dir={direction}>
        <Prompt.Header>
          <Prompt.Title>{t("step_up.title")}</Prompt.Title>
          <Prompt.Description>
            {t(isStore ? "step_up.description" : "step_up.operator_description")}
          </Prompt.Description>
        </Prompt.Header>
        {isStore ? <CodeForm onAnswer={answer} /> : <LogInAgain onAnswer={answer} />}
      </Prompt.Content>
    </Prompt>
  )
}
