import { useLanguageChoices, useTimeZoneChoices, useCurrencyChoices } from "../../../../ui/choices"
import { SelectField, TextField } from "../../../../ui/fields"
import { useWords } from "../../../../ui/use-words"

type StoreFieldsProps = { currency?: string; timeZone?: string; slugHint: string }

/** The facts of a store that opening and changing it have in common. */
export const StoreFields = ({ currency, timeZone, slugHint }: StoreFieldsProps) => {
  const { t } = useWords()
  return (
    <>
      <TextField name="name_ar" label={t("fields.name_ar")} script="ar" />
      <TextField name="name_en" label={t("fields.name_en")} script="en" />
      <TextField name="slug" label={t("fields.slug")} hint={slugHint} script="code" />
      <SelectField name="locale" label={t("fields.locale")} options={useLanguageChoices()} />
      <SelectField
        name="currency_code"
        label={t("fields.currency_code")}
        options={useCurrencyChoices(currency)}
      />
      <SelectField
        name="time_zone"
        label={t("fields.time_zone")}
        options={useTimeZoneChoices(timeZone)}
      />
      <TextField
        name="contact_email"
        type="email"
        label={t("fields.contact_email")}
        script="code"
        autoComplete="off"
      />
      <TextField
        name="vat_number"
        label={t("fields.vat_number")}
        hint={t("fields.vat_number_hint")}
        script="code"
        optional
      />
    </>
  )
}
