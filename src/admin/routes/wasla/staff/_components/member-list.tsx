import { Users } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useState } from "react"

import { useAccess } from "../../../../queries/access"
import { useRoleChoices } from "../../../../queries/roles"
import { nameOf, useRemoveMember, useStaff, type Member } from "../../../../queries/staff"
import { ConfirmPrompt } from "../../../../ui/confirm-prompt"
import {
  FilterBar,
  FilterChoice,
  ListBody,
  NothingFound,
  Pager,
  SearchField,
} from "../../../../ui/list-parts"
import { EmptyState } from "../../../../ui/states"
import { useFilters, usePages } from "../../../../ui/use-list"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { AssignDrawer } from "./assign-drawer"
import { MemberTable } from "./member-table"

const RemovePrompt = ({ member, onClose }: { member: Member; onClose: () => void }) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const remove = useRemoveMember()
  const name = nameOf(member)
  const confirm = () =>
    remove.mutate(member.id, {
      onSuccess: () => toast.success(t("people.removed", { name })),
      onError: announce,
      onSettled: onClose,
    })
  return (
    <ConfirmPrompt
      title={t("people.remove_title", { name })}
      description={t("people.remove_description")}
      action={t("people.remove")}
      isWorking={remove.isPending}
      onCancel={onClose}
      onConfirm={confirm}
    />
  )
}

/** Who works in the store, to search and to change. */
export const MemberList = () => {
  const { t } = useWords()
  const { may } = useAccess()
  const { filters, change, clear, isFiltered } = useFilters(["q", "role_id"])
  const pages = usePages(filters)
  const staff = useStaff({ ...filters, cursor: pages.cursor })
  const { data: roles = [] } = useRoleChoices({ enabled: may("roles.view") })
  const [changing, setChanging] = useState<Member | null>(null)
  const [leaving, setLeaving] = useState<Member | null>(null)
  return (
    <>
      <FilterBar>
        <div className="flex-1 sm:max-w-xs">
          <SearchField
            label={t("people.search")}
            asked={filters.q}
            onAsk={(text) => change("q", text)}
          />
        </div>
        {roles.length > 0 && (
          <FilterChoice
            label={t("people.role")}
            any={t("people.any_role")}
            value={filters.role_id}
            options={roles.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(role) => change("role_id", role)}
          />
        )}
      </FilterBar>
      <ListBody query={staff}>
        {({ staff: members, next_cursor }) => (
          <>
            {members.length > 0 && (
              <MemberTable members={members} onChange={setChanging} onRemove={setLeaving} />
            )}
            {members.length === 0 && isFiltered && <NothingFound onClear={clear} />}
            {members.length === 0 && !isFiltered && (
              <EmptyState
                icon={<Users />}
                title={t("people.empty_title")}
                message={t("people.empty_message")}
              />
            )}
            <Pager pages={pages} nextCursor={next_cursor} />
          </>
        )}
      </ListBody>
      {changing && <AssignDrawer member={changing} onClose={() => setChanging(null)} />}
      {leaving && <RemovePrompt member={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}
