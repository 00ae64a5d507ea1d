import { zodResolver } from "@hookform/resolvers/zod"
import { Hint, Label, Switch } from "@medusajs/ui"
import { useId } from "react"
import { FormProvider, useController, useForm } from "react-hook-form"

import type { Role } from "../../../../queries/roles"
import { TextField } from "../../../../ui/fields"
import { FormDrawer } from "../../../../ui/form-drawer"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { roleSchema, type RoleValues } from "./role-schema"

const BLANK: RoleValues = { name_ar: "", name_en: "", description: "", branch_scoped: false }

const toValues = (role?: Role): RoleValues =>
  role
    ? {
        name_ar: role.name_ar,
        name_en: role.name_en,
        description: role.description ?? "",
        branch_scoped: role.branch_scoped,
      }
    : BLANK

const BranchSwitch = () => {
  const { t, direction } = useWords()
  const id = useId()
  const { field } = useController({ name: "branch_scoped" })
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-center gap-x-2">
        <Switch id={id} dir={direction} checked={field.value} onCheckedChange={field.onChange} />
        <Label htmlFor={id} size="small" weight="plus">
          {t("roles.branch_scoped")}
        </Label>
      </div>
      <Hint>{t("roles.branch_scoped_hint")}</Hint>
    </div>
  )
}

type RoleDrawerProps = {
  title: string
  description: string
  submitLabel: string
  /** The role that the form begins with. */
  role?: Role
  /** Whether only the names can be said: a copy takes the rest along. */
  namesOnly?: boolean
  onSave: (values: RoleValues) => Promise<unknown>
  isSaving: boolean
  onClose: () => void
}

/** What a role is called; what it gives is ticked on its own page. */
export const RoleDrawer = (props: RoleDrawerProps) => {
  const { t } = useWords()
  const { place } = useRefusal()
  const form = useForm({
    resolver: zodResolver(roleSchema),
    defaultValues: toValues(props.role),
  })
  const submit = form.handleSubmit((values) =>
    props
      .onSave(values)
      .catch((error: Error) => place(error, form, { "access.too_many_roles": "name_ar" }))
  )
  return (
    <FormProvider {...form}>
      <FormDrawer
        open
        title={props.title}
        description={props.description}
        submitLabel={props.submitLabel}
        isSaving={props.isSaving}
        onClose={props.onClose}
        onSubmit={submit}
      >
        <TextField name="name_ar" label={t("fields.name_ar")} script="ar" />
        <TextField name="name_en" label={t("fields.name_en")} script="en" />
        {!props.namesOnly && (
          <>
            <TextField name="description" label={t("roles.description_field")} optional />
            <BranchSwitch />
          </>
        )}
      </FormDrawer>
    </FormProvider>
  )
}
