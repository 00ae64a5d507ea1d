import { Badge, Table, Text, clx } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"

import type { Role } from "../../../../queries/roles"
import { CELL, ROW, WIDE_ONLY } from "../../../../ui/cells"
import { useWords } from "../../../../ui/use-words"

/** Whether a role came with the product, in words. */
export const OriginBadge = ({ role }: { role: Role }) => {
  const { t } = useWords()
  return (
    <Badge size="2xsmall" color={role.is_protected ? "grey" : "blue"}>
      {t(role.is_protected ? "roles.protected" : "roles.own")}
    </Badge>
  )
}

const RoleRow = ({ role }: { role: Role }) => {
  const { t, language } = useWords()
  const navigate = useNavigate()
  const to = `/wasla/roles/${role.id}`
  const said = role.is_protected
    ? t(`roles.about.${role.code}`, { defaultValue: role.description ?? "" })
    : role.description
  return (
    <Table.Row className={clx(ROW, "cursor-pointer")} onClick={() => navigate(to)}>
      <Table.Cell className={clx(CELL, "py-2")}>
        <Link
          to={to}
          onClick={(event) => event.stopPropagation()}
          className="txt-compact-small-plus focus-visible:shadow-borders-focus rounded outline-none"
        >
          <bdi>{language === "ar" ? role.name_ar : role.name_en}</bdi>
        </Link>
        <Text size="xsmall" className="text-ui-fg-muted text-pretty">
          {said}
        </Text>
      </Table.Cell>
      <Table.Cell className={CELL}>
        <OriginBadge role={role} />
      </Table.Cell>
      <Table.Cell className={WIDE_ONLY}>
        {t(role.branch_scoped ? "roles.for_branches" : "roles.for_store")}
      </Table.Cell>
      <Table.Cell className={clx(CELL, "text-nowrap")}>
        {t("roles.members", { count: role.members ?? 0 })}
      </Table.Cell>
    </Table.Row>
  )
}

/** Roles as rows; each leads to its own page. */
export const RoleTable = ({ roles }: { roles: Role[] }) => {
  const { t } = useWords()
  return (
    <Table>
      <Table.Header>
        <Table.Row className={ROW}>
          <Table.HeaderCell className={CELL}>{t("roles.columns.role")}</Table.HeaderCell>
          <Table.HeaderCell className={CELL}>{t("roles.columns.origin")}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE_ONLY}>{t("roles.columns.scope")}</Table.HeaderCell>
          <Table.HeaderCell className={CELL}>{t("roles.columns.members")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {roles.map((role) => (
          <RoleRow key={role.id} role={role} />
        ))}
      </Table.Body>
    </Table>
  )
}
