import { zodResolver } from "@hookform/resolvers/zod"
import { z } from "@medusajs/framework/zod"
import { Text, toast } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"

import { useRequestAccess } from "../../../../queries/break-glass"
import { SelectField, TextField } from "../../../../ui/fields"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { FormDrawer } from "../../../../ui/form-drawer"
import { StorePicker } from "./store-picker"

const MINUTES = ["15", "30", "45", "60"] as const

/** Why a store is entered, long enough to say something. */
export const accessReason = z
  .string()
  .trim()
  .min(10, "break_glass.errors.reason")
  .max(500, "errors.long")

const requestSchema = z
  .object({
    store_id: z.string().min(1, "break_glass.errors.store"),
    reason: accessReason,
    ticket: z.string().trim().min(1, "errors.required").max(64, "errors.long"),
    minutes: z.enum(MINUTES),
    access: z.enum(["read", "write"]),
  })
  .strict()

type RequestValues = z.infer<typeof requestSchema>

const BLANK: RequestValues = {
  store_id: "",
  reason: "",
  ticket: "",
  minutes: "30",
  access: "read",
}

const RequestFields = ({ access }: { access: RequestValues["access"] }) => {
  const { t } = useWords()
  return (
    <>
      <StorePicker name="store_id" label={t("break_glass.console.store")} />
      <TextField
        name="reason"
        label={t("break_glass.console.reason")}
        hint={t("break_glass.console.reason_hint")}
      />
      <TextField name="ticket" label={t("break_glass.facts.ticket")} script="code" />
      <SelectField
        name="minutes"
        label={t("break_glass.facts.duration")}
        options={MINUTES.map((value) => ({
          value,
          label: t("break_glass.minutes", { count: Number(value) }),
        }))}
      />
      <SelectField
        name="access"
        label={t("break_glass.console.access")}
        options={(["read", "write"] as const).map((value) => ({
          value,
          label: t(`break_glass.access.${value}`),
        }))}
      />
      <Text size="small" className="text-ui-fg-subtle">
        {t(`break_glass.console.access_hint_${access}`)}
      </Text>
    </>
  )
}

/** Asks to enter a store: which one, why, for how long, and to do what. */
export const RequestDrawer = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useWords()
  const { place } = useRefusal()
  const ask = useRequestAccess()
  const form = useForm({ resolver: zodResolver(requestSchema), defaultValues: BLANK })

  const close = () => {
    form.reset(BLANK)
    onClose()
  }

  const submit = form.handleSubmit((values) =>
    ask
      .mutateAsync({ ...values, minutes: Number(values.minutes) })
      .then(({ grant }) => {
        toast.success(t(`break_glass.console.asked_${grant.access}`))
        close()
      })
      .catch((error: Error) =>
        place(error, form, { "break_glass.exists": "access", "tenant.": "store_id" })
      )
  )

  return (
    <FormProvider {...form}>
      <FormDrawer
        open={open}
        title={t("break_glass.console.ask")}
        description={t("break_glass.console.ask_description")}
        submitLabel={t("break_glass.console.ask_action")}
        isSaving={ask.isPending}
        onClose={close}
        onSubmit={submit}
      >
        <RequestFields access={form.watch("access")} />
      </FormDrawer>
    </FormProvider>
  )
}
