import { zodResolver } from "@hookform/resolvers/zod"
import { Button, toast } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"

import { useChangePassword } from "../../../../queries/account"
import { TextField } from "../../../../ui/fields"
import { Section } from "../../../../ui/states"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { passwordSchema } from "./profile-schema"

const BLANK = { current_password: "", new_password: "", repeated: "" }

const FIELD_OF_CODE = {
  "account.invalid_login": "current_password",
  "account.password_weak": "new_password",
} as const

/** Sets another password, which ends the sessions on other devices. */
export const PasswordSection = () => {
  const { t } = useWords()
  const { place } = useRefusal()
  const change = useChangePassword()
  const form = useForm({ resolver: zodResolver(passwordSchema), defaultValues: BLANK })

  const save = form.handleSubmit(({ current_password, new_password }) =>
    change
      .mutateAsync({ current_password, new_password })
      .then(() => {
        form.reset(BLANK)
        toast.success(t("me.password_changed"))
      })
      .catch((error: Error) => place(error, form, FIELD_OF_CODE))
  )

  return (
    <Section title={t("me.password_title")} description={t("me.password_description")}>
      <FormProvider {...form}>
        <form onSubmit={save} noValidate className="divide-y">
          <div className="grid gap-4 px-6 py-6 md:grid-cols-3">
            <TextField
              name="current_password"
              type="password"
              label={t("me.current_password")}
              script="code"
              autoComplete="current-password"
            />
            <TextField
              name="new_password"
              type="password"
              label={t("me.new_password")}
              hint={t("me.new_password_hint")}
              script="code"
              autoComplete="new-password"
            />
            <TextField
              name="repeated"
              type="password"
              label={t("me.repeated")}
              script="code"
              autoComplete="new-password"
            />
          </div>
          <div className="flex justify-end px-6 py-4">
            <Button type="submit" size="small" isLoading={change.isPending}>
              {t("me.change_password")}
            </Button>
          </div>
        </form>
      </FormProvider>
    </Section>
  )
}
