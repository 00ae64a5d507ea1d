import { zodResolver } from "@hookform/resolvers/zod"
import { toast } from "@medusajs/ui"
import { useMemo } from "react"
import { FormProvider, useForm } from "react-hook-form"

import { useInvite } from "../../../../queries/invitations"
import { useRoleChoices } from "../../../../queries/roles"
import { TextField } from "../../../../ui/fields"
import { FormDrawer } from "../../../../ui/form-drawer"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import {
  FIELD_OF_CODE,
  inviteSchema,
  withoutIdleBranches,
  type InviteValues,
} from "./assign-schema"
import { RoleFields } from "./role-fields"

const BLANK: InviteValues = { email: "", role: "", location_ids: [], sales_channel_ids: [] }

const FIELDS = { ...FIELD_OF_CODE, invitation: "email", mail: "email" } as const

type InviteProps = { onClose: () => void; onInvited: () => void }

/** Asks somebody by mail to work in the store. */
export const InviteDrawer = ({ onClose, onInvited }: InviteProps) => {
  const { t } = useWords()
  const { place } = useRefusal()
  const { data: roles = [] } = useRoleChoices()
  const invite = useInvite()
  const schema = useMemo(() => inviteSchema(roles), [roles])
  const form = useForm({ resolver: zodResolver(schema), defaultValues: BLANK })

  const submit = form.handleSubmit((values) =>
    invite
      .mutateAsync(withoutIdleBranches(values, roles))
      .then(() => {
        toast.success(t("people.invited", { email: values.email }))
        onInvited()
      })
      .catch((error: Error) => place(error, form, FIELDS))
  )

  return (
    <FormProvider {...form}>
      <FormDrawer
        open
        title={t("people.invite")}
        description={t("people.invite_description")}
        submitLabel={t("people.send_invitation")}
        isSaving={invite.isPending}
        onClose={onClose}
        onSubmit={submit}
      >
        <TextField
          name="email"
          type="email"
          label={t("people.email")}
          hint={t("people.email_hint")}
          script="code"
          autoComplete="off"
        />
        <RoleFields roles={roles} />
      </FormDrawer>
    </FormProvider>
  )
}
