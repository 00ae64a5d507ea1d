import { zodResolver } from "@hookform/resolvers/zod"
import { z } from "@medusajs/framework/zod"
import { toast } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"

import { useAssignOperatorRole, type Operator } from "../../../../queries/operators"
import { useRoleChoices } from "../../../../queries/roles"
import { nameOf } from "../../../../queries/staff"
import { SelectField } from "../../../../ui/fields"
import { FormDrawer } from "../../../../ui/form-drawer"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"

const roleSchema = z.object({ role: z.string().min(1, "errors.required") }).strict()

type OperatorDrawerProps = { operator: Operator; onClose: () => void }

/** Gives one of the platform's staff another role. */
export const OperatorDrawer = ({ operator, onClose }: OperatorDrawerProps) => {
  const { t } = useWords()
  const { place } = useRefusal()
  const { data: roles = [] } = useRoleChoices()
  const assign = useAssignOperatorRole(operator.id)
  const form = useForm({
    resolver: zodResolver(roleSchema),
    defaultValues: { role: operator.role?.id ?? "" },
  })
  const name = nameOf(operator)

  const submit = form.handleSubmit((values) =>
    assign
      .mutateAsync(values)
      .then(() => {
        toast.success(t("people.role_changed", { name }))
        onClose()
      })
      .catch((error: Error) => place(error, form, { access: "role" }))
  )

  return (
    <FormProvider {...form}>
      <FormDrawer
        open
        title={t("people.change_role_of", { name })}
        description={t("operators.change_description")}
        submitLabel={t("forms.save")}
        isSaving={assign.isPending}
        onClose={onClose}
        onSubmit={submit}
      >
        <SelectField
          name="role"
          label={t("people.role")}
          options={roles.map((role) => ({ value: role.id, label: role.name }))}
        />
      </FormDrawer>
    </FormProvider>
  )
}
