import { zodResolver } from "@hookform/resolvers/zod"
import { toast } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"

import { useUpdateStore } from "../../../../queries/stores"
import type { Tenant } from "../../../../queries/tenant"
import { TextField } from "../../../../ui/fields"
import { emptyToNull } from "../../../../ui/rules"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { FormDrawer } from "../../../../ui/form-drawer"
import { StoreFields } from "./store-fields"
import { editStoreSchema, FIELD_OF_CODE, type EditStoreValues } from "./store-schema"

const toValues = (store: Tenant): EditStoreValues => ({
  slug: store.slug,
  name_ar: store.name_ar,
  name_en: store.name_en,
  locale: store.locale,
  currency_code: store.currency_code,
  time_zone: store.time_zone,
  contact_email: store.contact_email,
  contact_phone: store.contact_phone ?? "",
  vat_number: store.vat_number ?? "",
})

type EditStoreProps = { store: Tenant; open: boolean; onClose: () => void }

/** Changes a store's facts; its old address keeps leading to it. */
export const EditStoreDrawer = ({ store, open, onClose }: EditStoreProps) => {
  const { t } = useWords()
  const { place } = useRefusal()
  const update = useUpdateStore(store.id)
  const form = useForm({ resolver: zodResolver(editStoreSchema), values: toValues(store) })

  const close = () => {
    form.reset(toValues(store))
    onClose()
  }

  const submit = form.handleSubmit((values) =>
    update
      .mutateAsync({
        ...values,
        vat_number: emptyToNull(values.vat_number),
        contact_phone: emptyToNull(values.contact_phone),
      })
      .then(() => {
        toast.success(t("stores.updated"))
        onClose()
      })
      .catch((error: Error) => place(error, form, FIELD_OF_CODE))
  )

  return (
    <FormProvider {...form}>
      <FormDrawer
        open={open}
        title={t("stores.edit")}
        description={t("stores.edit_description")}
        submitLabel={t("forms.save")}
        isSaving={update.isPending}
        onClose={close}
        onSubmit={submit}
      >
        <StoreFields
          currency={store.currency_code}
          timeZone={store.time_zone}
          slugHint={t("fields.slug_change_hint")}
        />
        <TextField
          name="contact_phone"
          type="tel"
          label={t("fields.contact_phone")}
          script="code"
          optional
        />
      </FormDrawer>
    </FormProvider>
  )
}
