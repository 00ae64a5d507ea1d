import { Badge, Button, Table, Text, clx } from "@medusajs/ui"

import { useAccess } from "../../../../queries/access"
import { nameOf, type Member } from "../../../../queries/staff"
import { CELL, ROW, WIDE_ONLY } from "../../../../ui/cells"
import { formatDate, useWords } from "../../../../ui/use-words"

type Acts = { onChange: (member: Member) => void; onRemove: (member: Member) => void }

const RoleBadge = ({ member }: { member: Member }) => {
  const { t } = useWords()
  if (!member.role) {
    return <Badge size="2xsmall">{t("people.no_role")}</Badge>
  }
  const isOwner = member.role.code.endsWith("owner")
  return (
    <Badge size="2xsmall" color={isOwner ? "purple" : "blue"}>
      {member.role.name}
    </Badge>
  )
}

const Buttons = ({ member, onChange, onRemove }: Acts & { member: Member }) => {
  const { t } = useWords()
  const { may, data } = useAccess()
  const name = nameOf(member)
  if (data?.user_id === member.id) {
    return (
      <Text size="xsmall" className="text-ui-fg-muted">
        {t("people.you")}
      </Text>
    )
  }
  return (
    <span className="flex flex-wrap justify-end gap-1">
      {may("staff.edit") && may("roles.view") && (
        <Button
          size="small"
          variant="transparent"
          aria-label={t("people.change_role_of", { name })}
          onClick={() => onChange(member)}
        >
          {t("people.change_role")}
        </Button>
      )}
      {may("staff.remove") && (
        <Button
          size="small"
          variant="transparent"
          className="text-ui-fg-error"
          aria-label={t("people.remove_of", { name })}
          onClick={() => onRemove(member)}
        >
          {t("people.remove")}
        </Button>
      )}
    </span>
  )
}

const Branches = ({ member }: { member: Member }) => {
  const { t } = useWords()
  const count = member.location_ids.length + member.sales_channel_ids.length
  return <>{count ? t("people.branches", { count }) : t("people.whole_store")}</>
}

const MemberRow = ({ member, ...acts }: Acts & { member: Member }) => {
  const { locale } = useWords()
  const name = nameOf(member)
  return (
    <Table.Row className={ROW}>
      <Table.Cell className={clx(CELL, "py-2")}>
        <Text size="small" weight="plus">
          <bdi>{name}</bdi>
        </Text>
        {name !== member.email && (
          <Text size="xsmall" className="text-ui-fg-muted break-all">
            <bdi>{member.email}</bdi>
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className={CELL}>
        <RoleBadge member={member} />
      </Table.Cell>
      <Table.Cell className={WIDE_ONLY}>
        <Branches member={member} />
      </Table.Cell>
      <Table.Cell className={clx(WIDE_ONLY, "text-nowrap")}>
        {formatDate(member.created_at, locale)}
      </Table.Cell>
      <Table.Cell className={clx(CELL, "text-end")}>
        <Buttons member={member} {...acts} />
      </Table.Cell>
    </Table.Row>
  )
}

/** Colleagues as rows, each with their role and what may be done about it. */
export const MemberTable = ({ members, ...acts }: Acts & { members: Member[] }) => {
  const { t } = useWords()
  return (
    <Table>
      <Table.Header>
        <Table.Row className={ROW}>
          <Table.HeaderCell className={CELL}>{t("people.columns.name")}</Table.HeaderCell>
          <Table.HeaderCell className={CELL}>{t("people.columns.role")}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE_ONLY}>{t("people.columns.branches")}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE_ONLY}>{t("people.columns.joined")}</Table.HeaderCell>
          <Table.HeaderCell className={CELL}>
            <span className="sr-only">{t("people.columns.acts")}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} {...acts} />
        ))}
      </Table.Body>
    </Table>
  )
}
