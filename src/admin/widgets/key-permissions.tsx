import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Button, toast } from "@medusajs/ui"
import { useState } from "react"

import { PermissionPicker } from "../permissions/permission-picker"
import { Reach } from "../permissions/reach"
import { useAccess } from "../queries/access"
import { useGrantKey, useKeyPermissions } from "../queries/key-permissions"
import { usePermissionGroups, type PermissionGroup } from "../queries/roles"
import { ErrorState, LoadingState, Section } from "../ui/states"
import { useRefusal } from "../ui/use-refusal"
import { useWords } from "../ui/use-words"

type KeyProps = { id: string; permissions: string[]; groups: PermissionGroup[] }

const Editor = ({ id, permissions, groups }: KeyProps) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const grant = useGrantKey(id)
  const [draft, setDraft] = useState<string[] | null>(null)
  const save = () =>
    grant
      .mutateAsync(draft ?? permissions)
      .then(() => {
        toast.success(t("key_permissions.saved"))
        setDraft(null)
      })
      .catch(announce)
  return (
    <>
      <PermissionPicker
        groups={groups}
        chosen={new Set(draft ?? permissions)}
        onChange={setDraft}
      />
      <div className="flex justify-end gap-2 px-6 py-4">
        <Button
          size="small"
          variant="secondary"
          disabled={!draft || grant.isPending}
          onClick={() => setDraft(null)}
        >
          {t("forms.discard")}
        </Button>
        <Button size="small" disabled={!draft} isLoading={grant.isPending} onClick={save}>
          {t("forms.save")}
        </Button>
      </div>
    </>
  )
}

const KeySection = ({ id }: { id: string }) => {
  const { t } = useWords()
  const { may } = useAccess()
  const canView = may("api_keys.view")
  const held = useKeyPermissions(id, { enabled: canView })
  const words = usePermissionGroups({ enabled: canView && may("roles.view") })
  const failed = [held, words].find(({ error }) => error)
  if (!canView || !may("roles.view")) {
    return null
  }
  const canEdit = may("api_keys.edit")
  return (
    <Section title={t("key_permissions.title")} description={t("key_permissions.description")}>
      {failed?.error && <ErrorState error={failed.error} onRetry={failed.refetch} />}
      {!failed && !(held.data && words.data) && <LoadingState />}
      {held.data && words.data && (
        <Reach groups={words.data.groups} chosen={new Set(held.data.permissions)} />
      )}
      {held.data && words.data && canEdit && (
        <Editor id={id} permissions={held.data.permissions} groups={words.data.groups} />
      )}
    </Section>
  )
}

type ApiKeyProps = { data?: { id: string; type: string; revoked_at?: string | null } }

/** What a secret key may do, on the key's own page. */
const KeyPermissions = ({ data }: ApiKeyProps) =>
  data?.type === "secret" && !data.revoked_at ? <KeySection key={data.id} id={data.id} /> : null

export const config = defineWidgetConfig({
  zone: "api_key.details.after",
  id: "wasla:key-permissions",
})

export default KeyPermissions
