import { useFormContext, useWatch } from "react-hook-form"

import { useAccess } from "../../../../queries/access"
import { useBranches } from "../../../../queries/branches"
import type { Role } from "../../../../queries/roles"
import { ChecklistField } from "../../../../ui/checklist-field"
import { SelectField } from "../../../../ui/fields"
import { useWords } from "../../../../ui/use-words"

/** The role to give, of those that give no more than one holds, and its branches. */
export const RoleFields = ({ roles }: { roles: Role[] }) => {
  const { t } = useWords()
  const { data: access } = useAccess()
  const { control } = useFormContext()
  const chosen = useWatch({ control, name: "role" })
  const role = roles.find(({ id }) => id === chosen)
  const branches = useBranches({ enabled: Boolean(role?.branch_scoped) })
  const held = new Set<string>(access?.permissions)
  const givable = roles.filter(({ permissions }) => permissions.every((one) => held.has(one)))
  return (
    <>
      <SelectField
        name="role"
        label={t("people.role")}
        hint={t(givable.length < roles.length ? "people.role_hint_reach" : "people.role_hint")}
        options={givable.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {role?.branch_scoped && (
        <>
          <ChecklistField
            name="location_ids"
            label={t("people.locations")}
            options={branches.locations}
            none={t("people.no_locations")}
          />
          <ChecklistField
            name="sales_channel_ids"
            label={t("people.channels")}
            options={branches.channels}
            none={t("people.no_channels")}
          />
        </>
      )}
    </>
  )
}
