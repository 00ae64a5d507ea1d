import { zodResolver } from "@hookform/resolvers/zod"
import { z } from "@medusajs/framework/zod"
import { Button, toast } from "@medusajs/ui"
import { useMemo } from "react"
import { FormProvider, useForm } from "react-hook-form"

import { useAccess } from "../../../../queries/access"
import { useUpdateStoreProfile } from "../../../../queries/store-profile"
import type { Tenant } from "../../../../queries/tenant"
import { useLanguageChoices, useTimeZoneChoices } from "../../../../ui/choices"
import { SelectField, TextField } from "../../../../ui/fields"
import { emailRule, emptyToNull, nameRule, phoneRule, vatRule } from "../../../../ui/rules"
import { Section } from "../../../../ui/states"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"

const profileSchema = (currencyCode: string) =>
  z
    .object({
      name_ar: nameRule,
      name_en: nameRule,
      locale: z.enum(["ar", "en"]),
      time_zone: z.string().min(1, "errors.required"),
      vat_number: vatRule(currencyCode),
      contact_email: emailRule,
      contact_phone: phoneRule,
    })
    .strict()

type ProfileValues = z.infer<ReturnType<typeof profileSchema>>

const FIELD_OF_CODE = {
  "tenant.vat": "vat_number",
  "tenant.phone": "contact_phone",
  "tenant.email": "contact_email",
  "tenant.time_zone": "time_zone",
} as const

const toValues = (profile: Tenant): ProfileValues => ({
  name_ar: profile.name_ar,
  name_en: profile.name_en,
  locale: profile.locale,
  time_zone: profile.time_zone,
  vat_number: profile.vat_number ?? "",
  contact_email: profile.contact_email,
  contact_phone: profile.contact_phone ?? "",
})

type ProfileFieldsProps = { profile: Tenant; canEdit: boolean }

const ProfileFields = ({ profile, canEdit }: ProfileFieldsProps) => {
  const { t } = useWords()
  return (
    <fieldset disabled={!canEdit} className="grid gap-4 px-6 py-6 md:grid-cols-2">
      <TextField name="name_ar" label={t("fields.name_ar")} script="ar" />
      <TextField name="name_en" label={t("fields.name_en")} script="en" />
      <SelectField
        name="locale"
        label={t("fields.locale")}
        hint={t("fields.locale_hint")}
        options={useLanguageChoices()}
      />
      <SelectField
        name="time_zone"
        label={t("fields.time_zone")}
        hint={t("fields.time_zone_hint")}
        options={useTimeZoneChoices(profile.time_zone)}
      />
      <TextField
        name="contact_email"
        type="email"
        label={t("fields.contact_email")}
        hint={t("fields.contact_email_hint")}
        script="code"
        autoComplete="email"
      />
      <TextField
        name="contact_phone"
        type="tel"
        label={t("fields.contact_phone")}
        hint={t("fields.contact_phone_hint")}
        script="code"
        autoComplete="tel"
        optional
      />
      <TextField
        name="vat_number"
        label={t("fields.vat_number")}
        hint={t("fields.vat_number_hint")}
        script="code"
        optional
      />
    </fieldset>
  )
}

/** What the store tells about itself: names, language, tax number and how to reach it. */
export const ProfileForm = ({ profile }: { profile: Tenant }) => {
  const { t } = useWords()
  const { place } = useRefusal()
  const canEdit = useAccess().may("settings.edit")
  const update = useUpdateStoreProfile()
  const schema = useMemo(() => profileSchema(profile.currency_code), [profile.currency_code])
  const form = useForm<ProfileValues>({
    resolver: zodResolver(schema),
    values: toValues(profile),
    resetOptions: { keepDirtyValues: true },
  })

  const save = form.handleSubmit((values) =>
    update
      .mutateAsync({
        ...values,
        vat_number: emptyToNull(values.vat_number),
        contact_phone: emptyToNull(values.contact_phone),
      })
      .then(() => {
        form.reset(values)
        toast.success(t("store.saved"))
      })
      .catch((error: Error) => place(error, form, FIELD_OF_CODE))
  )

  const { isDirty } = form.formState
  return (
    <Section title={t("store.profile_title")} description={t("store.profile_description")}>
      <FormProvider {...form}>
        <form onSubmit={save} noValidate className="divide-y">
          <ProfileFields profile={profile} canEdit={canEdit} />
          <div className={canEdit ? "flex justify-end gap-2 px-6 py-4" : "hidden"}>
            <Button
              type="button"
              size="small"
              variant="secondary"
              disabled={!isDirty || update.isPending}
              onClick={() => form.reset(toValues(profile))}
            >
              {t("forms.discard")}
            </Button>
            <Button type="submit" size="small" disabled={!isDirty} isLoading={update.isPending}>
              {t("forms.save")}
            </Button>
          </div>
        </form>
      </FormProvider>
    </Section>
  )
}
