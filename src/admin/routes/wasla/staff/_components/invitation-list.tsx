import { EnvelopeContent } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useState } from "react"

import { useAccess } from "../../../../queries/access"
import {
  useInvitations,
  useResendInvitation,
  useRevokeInvitation,
  type Invitation,
} from "../../../../queries/invitations"
import { useRoleChoices } from "../../../../queries/roles"
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
import { InvitationTable } from "./invitation-table"

const STATUSES = ["pending", "accepted", "revoked"]

const RevokePrompt = ({ asked, onClose }: { asked: Invitation; onClose: () => void }) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const revoke = useRevokeInvitation()
  const confirm = () =>
    revoke.mutate(asked.id, {
      onSuccess: () => toast.success(t("people.revoked", { email: asked.email })),
      onError: announce,
      onSettled: onClose,
    })
  return (
    <ConfirmPrompt
      title={t("people.revoke_title")}
      description={t("people.revoke_description", { email: asked.email })}
      action={t("people.revoke")}
      isWorking={revoke.isPending}
      onCancel={onClose}
      onConfirm={confirm}
    />
  )
}

/** Who was asked to join, and what became of it. */
export const InvitationList = () => {
  const { t } = useWords()
  const { may } = useAccess()
  const { announce } = useRefusal()
  const { filters, change, clear, isFiltered } = useFilters(["q", "status"])
  const pages = usePages(filters)
  const query = useInvitations({ ...filters, cursor: pages.cursor })
  const { data: roles = [] } = useRoleChoices({ enabled: may("roles.view") })
  const resend = useResendInvitation()
  const [leaving, setLeaving] = useState<Invitation | null>(null)

  const sendAgain = ({ id, email }: Invitation) =>
    resend.mutate(id, {
      onSuccess: () => toast.success(t("people.resent", { email })),
      onError: announce,
    })

  return (
    <>
      <FilterBar>
        <div className="flex-1 sm:max-w-xs">
          <SearchField
            label={t("people.search_invitations")}
            asked={filters.q}
            onAsk={(text) => change("q", text)}
          />
        </div>
        <FilterChoice
          label={t("people.columns.status")}
          any={t("people.any_status")}
          value={filters.status}
          options={STATUSES.map((value) => ({
            value,
            label: t(`people.invitation_status.${value}`),
          }))}
          onChange={(status) => change("status", status)}
        />
      </FilterBar>
      <ListBody query={query}>
        {({ invitations, next_cursor }) => (
          <>
            {invitations.length > 0 && (
              <InvitationTable
                invitations={invitations}
                roles={roles}
                onResend={sendAgain}
                onRevoke={setLeaving}
              />
            )}
            {invitations.length === 0 && isFiltered && <NothingFound onClear={clear} />}
            {invitations.length === 0 && !isFiltered && (
              <EmptyState
                icon={<EnvelopeContent />}
                title={t("people.no_invitations_title")}
                message={t("people.no_invitations_message")}
              />
            )}
            <Pager pages={pages} nextCursor={next_cursor} />
          </>
        )}
      </ListBody>
      {leaving && <RevokePrompt asked={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}
