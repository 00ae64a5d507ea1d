import { Button, StatusBadge, Table, Text, clx } from "@medusajs/ui"

import { useAccess } from "../../../../queries/access"
import type { Invitation } from "../../../../queries/invitations"
import type { Role } from "../../../../queries/roles"
import { CELL, ROW, WIDE_ONLY } from "../../../../ui/cells"
import { formatDate, useWords } from "../../../../ui/use-words"

const COLOURS = { pending: "orange", accepted: "green", revoked: "grey", expired: "red" } as const

const stateOf = ({ status, is_expired }: Invitation) => (is_expired ? "expired" : status)

type Acts = {
  onResend: (invitation: Invitation) => void
  onRevoke: (invitation: Invitation) => void
}

type RowProps = Acts & { invitation: Invitation; role?: Role }

const Buttons = ({ invitation, onResend, onRevoke }: Omit<RowProps, "role">) => {
  const { t } = useWords()
  const { may } = useAccess()
  const { email } = invitation
  if (invitation.status !== "pending" || !may("staff.invite")) {
    return null
  }
  return (
    <span className="flex flex-wrap justify-end gap-1">
      <Button
        size="small"
        variant="transparent"
        aria-label={t("people.resend_to", { email })}
        onClick={() => onResend(invitation)}
      >
        {t("people.resend")}
      </Button>
      <Button
        size="small"
        variant="transparent"
        className="text-ui-fg-error"
        aria-label={t("people.revoke_of", { email })}
        onClick={() => onRevoke(invitation)}
      >
        {t("people.revoke")}
      </Button>
    </span>
  )
}

const InvitationRow = ({ invitation, role, ...acts }: RowProps) => {
  const { t, locale } = useWords()
  const state = stateOf(invitation)
  return (
    <Table.Row className={ROW}>
      <Table.Cell className={clx(CELL, "py-2")}>
        <Text size="small" weight="plus" className="break-all">
          <bdi>{invitation.email}</bdi>
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted">
          {role?.name}
        </Text>
      </Table.Cell>
      <Table.Cell className={CELL}>
        <StatusBadge color={COLOURS[state]} className="text-nowrap px-1">
          {t(`people.invitation_status.${state}`)}
        </StatusBadge>
      </Table.Cell>
      <Table.Cell className={clx(WIDE_ONLY, "text-nowrap")}>
        {formatDate(invitation.created_at, locale)}
      </Table.Cell>
      <Table.Cell className={clx(WIDE_ONLY, "text-nowrap")}>
        {invitation.status === "pending" && formatDate(invitation.expires_at, locale)}
      </Table.Cell>
      <Table.Cell className={clx(CELL, "text-end")}>
        <Buttons invitation={invitation} {...acts} />
      </Table.Cell>
    </Table.Row>
  )
}

type TableProps = Acts & { invitations: Invitation[]; roles: Role[] }

/** Invitations as rows, each with what became of it. */
export const InvitationTable = ({ invitations, roles, ...acts }: TableProps) => {
  const { t } = useWords()
  return (
    <Table>
      <Table.Header>
        <Table.Row className={ROW}>
          <Table.HeaderCell className={CELL}>{t("people.columns.invited")}</Table.HeaderCell>
          <Table.HeaderCell className={CELL}>{t("people.columns.status")}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE_ONLY}>{t("people.columns.sent")}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE_ONLY}>{t("people.columns.expires")}</Table.HeaderCell>
          <Table.HeaderCell className={CELL}>
            <span className="sr-only">{t("people.columns.acts")}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {invitations.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            role={roles.find(({ id }) => id === invitation.role_id)}
            {...acts}
          />
        ))}
      </Table.Body>
    </Table>
  )
}
