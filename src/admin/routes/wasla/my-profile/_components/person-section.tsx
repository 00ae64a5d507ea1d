import { zodResolver } from "@hookform/resolvers/zod"
import { Button, Text, toast } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"

import { useAccess } from "../../../../queries/access"
import { useUpdateAccount, type Account } from "../../../../queries/account"
import { emptyToNull } from "../../../../ui/rules"
import { useLanguageChoices } from "../../../../ui/choices"
import { SelectField, TextField } from "../../../../ui/fields"
import { Section } from "../../../../ui/states"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { personSchema, type PersonValues } from "./profile-schema"

const FIELD_OF_CODE = { "account.phone": "phone" } as const

const toValues = ({ name, phone, language }: Account): PersonValues => ({
  name,
  phone: phone ?? "",
  language,
})

const Facts = ({ account }: { account: Account }) => {
  const { t } = useWords()
  const { data } = useAccess()
  return (
    <dl className="grid gap-4 px-6 py-4 sm:grid-cols-2">
      <div>
        <dt className="txt-compact-small-plus text-ui-fg-subtle">{t("me.email")}</dt>
        <dd className="txt-compact-small break-all">
          <bdi>{account.email}</bdi>
        </dd>
      </div>
      <div>
        <dt className="txt-compact-small-plus text-ui-fg-subtle">{t("me.role_here")}</dt>
        <dd className="txt-compact-small">{data?.role?.name ?? t("people.no_role")}</dd>
      </div>
    </dl>
  )
}

/** Who the person is, in all their stores. */
export const PersonSection = ({ account }: { account: Account }) => {
  const { t, i18n } = useWords()
  const { place } = useRefusal()
  const update = useUpdateAccount()
  const languages = useLanguageChoices()
  const form = useForm<PersonValues>({
    resolver: zodResolver(personSchema),
    values: toValues(account),
    resetOptions: { keepDirtyValues: true },
  })

  const save = form.handleSubmit((values) =>
    update
      .mutateAsync({ ...values, phone: emptyToNull(values.phone) })
      .then(() => {
        form.reset(values)
        toast.success(t("me.saved"))
        return i18n.changeLanguage(values.language)
      })
      .catch((error: Error) => place(error, form, FIELD_OF_CODE))
  )

  const { isDirty } = form.formState
  return (
    <Section level="h1" title={t("me.title")} description={t("me.description")}>
      <Facts account={account} />
      <FormProvider {...form}>
        <form onSubmit={save} noValidate className="divide-y">
          <div className="grid gap-4 px-6 py-6 md:grid-cols-3">
            <TextField name="name" label={t("me.name")} autoComplete="name" />
            <TextField
              name="phone"
              type="tel"
              label={t("me.phone")}
              hint={t("me.phone_hint")}
              script="code"
              autoComplete="tel"
              optional
            />
            <SelectField name="language" label={t("me.language")} options={languages} />
          </div>
          <div className="flex items-center justify-end gap-2 px-6 py-4">
            <Text size="small" className="text-ui-fg-muted flex-1">
              {t("me.everywhere")}
            </Text>
            <Button type="submit" size="small" disabled={!isDirty} isLoading={update.isPending}>
              {t("forms.save")}
            </Button>
          </div>
        </form>
      </FormProvider>
    </Section>
  )
}
