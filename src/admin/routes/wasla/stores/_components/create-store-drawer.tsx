import { zodResolver } from "@hookform/resolvers/zod"
import { Heading, toast } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"
import { useNavigate } from "react-router-dom"

import { useCreateStore, type CreateStoreInput } from "../../../../queries/stores"
import { SelectField, TextField } from "../../../../ui/fields"
import { THEME_PRESETS } from "../../../../ui/theme-presets"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { FormDrawer } from "../../../../ui/form-drawer"
import { StoreFields } from "./store-fields"
import { createStoreSchema, FIELD_OF_CODE, type CreateStoreValues } from "./store-schema"

const BLANK: CreateStoreValues = {
  slug: "",
  name_ar: "",
  name_en: "",
  locale: "ar",
  currency_code: "sar",
  time_zone: "Asia/Riyadh",
  contact_email: "",
  vat_number: "",
  preset: "noor",
  owner: { email: "", first_name: "", last_name: "", password: "" },
}

const OWNER_FIELDS = { ...FIELD_OF_CODE, "tenant.owner": "owner.email" } as const

const toInput = ({ preset, owner, vat_number, ...store }: CreateStoreValues): CreateStoreInput => ({
  ...store,
  vat_number: vat_number || undefined,
  theme: { preset },
  owner: {
    email: owner.email,
    password: owner.password,
    first_name: owner.first_name || undefined,
    last_name: owner.last_name || undefined,
  },
})

const OwnerFields = () => {
  const { t } = useWords()
  return (
    <>
      <Heading level="h3" className="pt-2">
        {t("stores.owner_title")}
      </Heading>
      <TextField
        name="owner.email"
        type="email"
        label={t("fields.owner_email")}
        hint={t("fields.owner_email_hint")}
        script="code"
        autoComplete="off"
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="owner.first_name" label={t("fields.first_name")} optional />
        <TextField name="owner.last_name" label={t("fields.last_name")} optional />
      </div>
      <TextField
        name="owner.password"
        type="password"
        label={t("fields.owner_password")}
        hint={t("fields.owner_password_hint")}
        script="code"
        autoComplete="new-password"
      />
    </>
  )
}

/** Opens a new store with its owner; it can sell as soon as this is done. */
export const CreateStoreDrawer = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useWords()
  const { place } = useRefusal()
  const navigate = useNavigate()
  const create = useCreateStore()
  const form = useForm({ resolver: zodResolver(createStoreSchema), defaultValues: BLANK })

  const close = () => {
    form.reset(BLANK)
    onClose()
  }

  const submit = form.handleSubmit((values) =>
    create
      .mutateAsync(toInput(values))
      .then(({ tenant }) => {
        toast.success(t("stores.created", { slug: tenant.slug }))
        close()
        navigate(`/wasla/stores/${tenant.id}`)
      })
      .catch((error: Error) => place(error, form, OWNER_FIELDS))
  )

  return (
    <FormProvider {...form}>
      <FormDrawer
        open={open}
        title={t("stores.create")}
        description={t("stores.create_description")}
        submitLabel={t("stores.create_action")}
        isSaving={create.isPending}
        onClose={close}
        onSubmit={submit}
      >
        <StoreFields slugHint={t("fields.slug_hint")} />
        <SelectField
          name="preset"
          label={t("fields.preset")}
          options={Object.keys(THEME_PRESETS).map((value) => ({
            value,
            label: t(`themes.${value}.name`),
          }))}
        />
        <OwnerFields />
      </FormDrawer>
    </FormProvider>
  )
}
