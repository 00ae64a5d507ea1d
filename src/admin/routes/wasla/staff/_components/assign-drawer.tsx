import { zodResolver } from "@hookform/resolvers/zod"
import { toast } from "@medusajs/ui"
import { useMemo } from "react"
import { FormProvider, useForm } from "react-hook-form"

import { useRoleChoices } from "../../../../queries/roles"
import { nameOf, useAssignRole, type Member } from "../../../../queries/staff"
import { FormDrawer } from "../../../../ui/form-drawer"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import {
  assignSchema,
  FIELD_OF_CODE,
  withoutIdleBranches,
  type AssignValues,
} from "./assign-schema"
import { RoleFields } from "./role-fields"

const toValues = (member: Member): AssignValues => ({
  role: member.role?.id ?? "",
  location_ids: member.location_ids,
  sales_channel_ids: member.sales_channel_ids,
})

/** Gives a colleague another role, or other branches. */
export const AssignDrawer = ({ member, onClose }: { member: Member; onClose: () => void }) => {
  const { t } = useWords()
  const { place } = useRefusal()
  const { data: roles = [] } = useRoleChoices()
  const assign = useAssignRole(member.id)
  const schema = useMemo(() => assignSchema(roles), [roles])
  const form = useForm({ resolver: zodResolver(schema), defaultValues: toValues(member) })
  const name = nameOf(member)

  const submit = form.handleSubmit((values) =>
    assign
      .mutateAsync(withoutIdleBranches(values, roles))
      .then(() => {
        toast.success(t("people.role_changed", { name }))
        onClose()
      })
      .catch((error: Error) => place(error, form, FIELD_OF_CODE))
  )

  return (
    <FormProvider {...form}>
      <FormDrawer
        open
        title={t("people.change_role_of", { name })}
        description={t("people.change_role_description")}
        submitLabel={t("forms.save")}
        isSaving={assign.isPending}
        onClose={onClose}
        onSubmit={submit}
      >
        <RoleFields roles={roles} />
      </FormDrawer>
    </FormProvider>
  )
}
