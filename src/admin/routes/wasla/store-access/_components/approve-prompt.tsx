import { zodResolver } from "@hookform/resolvers/zod"
import { z } from "@medusajs/framework/zod"
import { Button, Prompt, toast } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"

import { useApproveGrant, type StoreGrant } from "../../../../queries/break-glass"
import { TextField } from "../../../../ui/fields"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { accessReason } from "./request-drawer"

const approveSchema = z.object({ reason: accessReason }).strict()

/** Asks a second operator why there is no time to wait for the store's owner. */
export const ApprovePrompt = ({ grant, onClose }: { grant: StoreGrant; onClose: () => void }) => {
  const { t, direction } = useWords()
  const { announce } = useRefusal()
  const approve = useApproveGrant()
  const form = useForm({ resolver: zodResolver(approveSchema), defaultValues: { reason: "" } })

  const submit = form.handleSubmit(({ reason }) =>
    approve
      .mutateAsync({ grant, reason })
      .then(() => {
        toast.success(t("break_glass.console.approved"))
        onClose()
      })
      .catch(announce)
  )

  return (
    <Prompt open onOpenChange={(open) => !open && onClose()}>
      <Prompt.Content dir={direction}>
        <FormProvider {...form}>
          <form onSubmit={submit} noValidate>
            <Prompt.Header>
              <Prompt.Title>
                {t("break_glass.console.approve_title", { name: grant.operator_name })}
              </Prompt.Title>
              <Prompt.Description>
                {t("break_glass.console.approve_description")}
              </Prompt.Description>
            </Prompt.Header>
            <div className="px-6 pt-3">
              <TextField
                name="reason"
                label={t("break_glass.console.approve_reason")}
                hint={t("break_glass.console.reason_hint")}
              />
            </div>
            <Prompt.Footer>
              <Prompt.Cancel type="button">{t("forms.cancel")}</Prompt.Cancel>
              <Button type="submit" size="small" variant="danger" isLoading={approve.isPending}>
                {t("break_glass.console.approve")}
              </Button>
            </Prompt.Footer>
          </form>
        </FormProvider>
      </Prompt.Content>
    </Prompt>
  )
}
