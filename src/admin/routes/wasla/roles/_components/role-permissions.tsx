import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"

import { PermissionPicker } from "../../../../permissions/permission-picker"
import { Reach } from "../../../../permissions/reach"
import { useAccess } from "../../../../queries/access"
import { useUpdateRole, type PermissionGroup, type Role } from "../../../../queries/roles"
import { Section } from "../../../../ui/states"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"

type PermissionsProps = { role: Role; groups: PermissionGroup[] }

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((name) => other.includes(name))

const SAVE_BAR =
  "bg-ui-bg-base sticky bottom-0 flex flex-wrap items-center gap-2 rounded-b-lg px-6 py-4"

const SaveBar = (props: { isSaving: boolean; onDiscard: () => void; onSave: () => void }) => {
  const { t } = useWords()
  return (
    <div className={SAVE_BAR}>
      <Text size="small" className="text-ui-fg-subtle flex-1" role="status">
        {t("roles.unsaved")}
      </Text>
      <Button size="small" variant="secondary" disabled={props.isSaving} onClick={props.onDiscard}>
        {t("forms.discard")}
      </Button>
      <Button size="small" isLoading={props.isSaving} onClick={props.onSave}>
        {t("forms.save")}
      </Button>
    </div>
  )
}

const Editor = ({ role, groups }: PermissionsProps) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const update = useUpdateRole(role.id)
  const [draft, setDraft] = useState<string[] | null>(null)
  const permissions = draft ?? role.permissions
  const chosen = new Set(permissions)
  const isChanged = draft !== null && !sameSet(draft, role.permissions)
  const save = () =>
    update
      .mutateAsync({ permissions })
      .then(() => {
        toast.success(t("roles.saved"))
        setDraft(null)
      })
      .catch(announce)
  return (
    <>
      <Section title={t("roles.reach_title")} description={t("roles.reach_description")}>
        <Reach groups={groups} chosen={chosen} />
      </Section>
      <Section
        title={t("roles.permissions_title")}
        description={t("roles.permissions_description")}
      >
        <PermissionPicker groups={groups} chosen={chosen} onChange={setDraft} />
        {isChanged && (
          <SaveBar isSaving={update.isPending} onDiscard={() => setDraft(null)} onSave={save} />
        )}
      </Section>
    </>
  )
}

/** What a role can reach, in words, and the permissions to tick where they may be changed. */
export const RolePermissions = ({ role, groups }: PermissionsProps) => {
  const { t } = useWords()
  const { may, data } = useAccess()
  const isOwn = data?.role?.id === role.id
  if (may("roles.edit") && !role.is_protected && !isOwn) {
    return <Editor role={role} groups={groups} />
  }
  const why = role.is_protected ? "roles.why_protected" : isOwn ? "roles.why_own" : "roles.why_view"
  return (
    <Section title={t("roles.reach_title")} description={t(why)}>
      <Reach groups={groups} chosen={new Set(role.permissions)} />
    </Section>
  )
}
