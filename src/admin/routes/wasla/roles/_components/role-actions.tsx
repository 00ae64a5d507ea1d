import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"

import { useAccess } from "../../../../queries/access"
import { useCopyRole, useDeleteRole, useUpdateRole, type Role } from "../../../../queries/roles"
import { ConfirmPrompt } from "../../../../ui/confirm-prompt"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { RoleDrawer } from "./role-drawer"

type ActProps = { role: Role; onClose: () => void }

const CopyRole = ({ role, onClose }: ActProps) => {
  const { t } = useWords()
  const navigate = useNavigate()
  const copy = useCopyRole(role.id)
  // The names are our own suggestions: each in its own language, whatever the page is in.
  const suggested = { ...role, name_ar: `نسخة من ${role.name_ar}`, name_en: `${role.name_en} copy` }
  return (
    <RoleDrawer
      namesOnly
      role={{ ...suggested, description: "" }}
      title={t("roles.copy_title", { name: role.name })}
      description={t("roles.copy_description")}
      submitLabel={t("roles.copy")}
      isSaving={copy.isPending}
      onClose={onClose}
      onSave={({ name_ar, name_en }) =>
        copy.mutateAsync({ name_ar, name_en }).then(({ role: made }) => {
          toast.success(t("roles.copied", { name: made.name }))
          onClose()
          navigate(`/wasla/roles/${made.id}`)
        })
      }
    />
  )
}

const EditRole = ({ role, onClose }: ActProps) => {
  const { t } = useWords()
  const update = useUpdateRole(role.id)
  return (
    <RoleDrawer
      role={role}
      title={t("roles.edit_title", { name: role.name })}
      description={t("roles.edit_description")}
      submitLabel={t("forms.save")}
      isSaving={update.isPending}
      onClose={onClose}
      onSave={(values) =>
        update.mutateAsync({ ...values, description: values.description || null }).then(() => {
          toast.success(t("roles.saved"))
          onClose()
        })
      }
    />
  )
}

const DeleteRole = ({ role, onClose }: ActProps) => {
  const { t } = useWords()
  const navigate = useNavigate()
  const { announce } = useRefusal()
  const remove = useDeleteRole()
  const confirm = () =>
    remove
      .mutateAsync(role.id)
      .then(() => {
        toast.success(t("roles.deleted", { name: role.name }))
        navigate("/wasla/roles")
      })
      .catch((error: Error) => {
        announce(error)
        onClose()
      })
  return (
    <ConfirmPrompt
      title={t("roles.delete_title", { name: role.name })}
      description={t("roles.delete_description")}
      action={t("roles.delete")}
      isWorking={remove.isPending}
      onCancel={onClose}
      onConfirm={confirm}
    />
  )
}

const DIALOGS = { copy: CopyRole, edit: EditRole, delete: DeleteRole } as const

/** What can be done with a role: with one that came with the product, only to copy it. */
export const RoleActions = ({ role }: { role: Role }) => {
  const { t } = useWords()
  const { may } = useAccess()
  const [open, setOpen] = useState<keyof typeof DIALOGS | null>(null)
  if (!may("roles.edit")) {
    return null
  }
  const acts: (keyof typeof DIALOGS)[] = role.is_protected ? ["copy"] : ["copy", "edit", "delete"]
  const Dialog = open && DIALOGS[open]
  return (
    <>
      {acts.map((act) => (
        <Button
          key={act}
          size="small"
          variant={act === "delete" ? "danger" : "secondary"}
          onClick={() => setOpen(act)}
        >
          {t(`roles.${act}`)}
        </Button>
      ))}
      {Dialog && <Dialog role={role} onClose={() => setOpen(null)} />}
    </>
  )
}
