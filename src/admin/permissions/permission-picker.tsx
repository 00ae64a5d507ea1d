import { Checkbox, Input, Label, Text, Tooltip } from "@medusajs/ui"
import { useId, useState } from "react"

import type { PermissionGroup } from "../queries/roles"
import { useWords } from "../ui/use-words"
import { groupToggled, searchGroups, stateOf, toggled } from "./choice"

type PickerProps = {
  groups: PermissionGroup[]
  chosen: ReadonlySet<string>
  onChange: (permissions: string[]) => void
}

type GroupProps = Omit<PickerProps, "groups"> & { group: PermissionGroup; whole: PermissionGroup }

const CHECKED = { all: true, some: "indeterminate", none: false } as const

type LineProps = { permission: PermissionGroup["permissions"][number]; id: string } & Omit<
  PickerProps,
  "groups"
>

const PermissionLine = ({ permission, id, chosen, onChange }: LineProps) => {
  const { t } = useWords()
  const { name, label, grantable } = permission
  const line = (
    <div className="flex min-h-8 items-center gap-x-2">
      <Checkbox
        id={id}
        checked={chosen.has(name)}
        disabled={!grantable}
        aria-describedby={grantable ? undefined : `${id}-why`}
        onCheckedChange={() => onChange(toggled(chosen, name))}
      />
      <Label htmlFor={id} size="small" className={grantable ? undefined : "text-ui-fg-muted"}>
        {label}
      </Label>
      {!grantable && (
        <span id={`${id}-why`} className="sr-only">
          {t("roles.not_held")}
        </span>
      )}
    </div>
  )
  return grantable ? line : <Tooltip content={t("roles.not_held")}>{line}</Tooltip>
}

const Group = ({ group, whole, chosen, onChange }: GroupProps) => {
  const id = useId()
  const own = whole.permissions.some(({ grantable }) => grantable)
  return (
    <fieldset className="flex flex-col gap-y-1 px-6 py-4">
      <legend className="sr-only">{group.label}</legend>
      <div className="flex min-h-8 items-center gap-x-2">
        <Checkbox
          id={`${id}-all`}
          checked={CHECKED[stateOf(whole, chosen)]}
          disabled={!own}
          onCheckedChange={() => onChange(groupToggled(chosen, whole))}
        />
        <Label htmlFor={`${id}-all`} size="small" weight="plus">
          {group.label}
        </Label>
      </div>
      <div className="grid gap-x-4 ps-6 sm:grid-cols-2 lg:grid-cols-3">
        {group.permissions.map((permission) => (
          <PermissionLine
            key={permission.name}
            permission={permission}
            id={`${id}-${permission.name}`}
            chosen={chosen}
            onChange={onChange}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Permissions by subject, in words, to tick; what one doesn't hold can't be given. */
export const PermissionPicker = ({ groups, chosen, onChange }: PickerProps) => {
  const { t } = useWords()
  const [text, setText] = useState("")
  const found = searchGroups(groups, text)
  const wholeOf = (group: PermissionGroup) =>
    groups.find(({ resource }) => resource === group.resource) ?? group
  return (
    <div className="divide-y">
      <div className="px-6 py-4">
        <Input
          type="search"
          size="small"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={t("roles.search_permissions")}
          placeholder={t("roles.search_permissions")}
        />
      </div>
      {found.map((group) => (
        <Group
          key={group.resource}
          group={group}
          whole={wholeOf(group)}
          chosen={chosen}
          onChange={onChange}
        />
      ))}
      {found.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center" role="status">
          {t("roles.no_permission_found")}
        </Text>
      )}
    </div>
  )
}
