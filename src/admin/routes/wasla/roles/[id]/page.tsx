import { Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"

import { usePermissionGroups, useRole, type Role } from "../../../../queries/roles"
import { PageFor } from "../../../../ui/page-for"
import { ErrorState, LoadingState, Section } from "../../../../ui/states"
import { useWords } from "../../../../ui/use-words"
import { RoleActions } from "../_components/role-actions"
import { RolePermissions } from "../_components/role-permissions"
import { OriginBadge } from "../_components/role-table"

const RoleHeader = ({ role }: { role: Role }) => {
  const { t } = useWords()
  const said = role.is_protected
    ? t(`roles.about.${role.code}`, { defaultValue: role.description ?? "" })
    : role.description
  return (
    <Section
      level="h1"
      title={<bdi>{role.name}</bdi>}
      description={said}
      action={<RoleActions role={role} />}
    >
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <OriginBadge role={role} />
        <Text size="small" className="text-ui-fg-subtle">
          {t(role.branch_scoped ? "roles.for_branches" : "roles.for_store")}
        </Text>
        <Link to="/wasla/roles" className="txt-compact-small text-ui-fg-interactive ms-auto">
          {t("roles.back")}
        </Link>
      </div>
    </Section>
  )
}

const OneRole = () => {
  const { t } = useWords()
  const { id = "" } = useParams()
  const role = useRole(id)
  const words = usePermissionGroups()
  if (role.data && words.data) {
    return (
      <>
        <RoleHeader role={role.data.role} />
        <RolePermissions key={id} role={role.data.role} groups={words.data.groups} />
      </>
    )
  }
  const failed = [role, words].find(({ error }) => error)
  return (
    <Section level="h1" title={t("roles.title")}>
      {failed?.error ? (
        <ErrorState error={failed.error} onRetry={failed.refetch} />
      ) : (
        <LoadingState rows={8} />
      )}
    </Section>
  )
}

/** One role: what it can reach, and what of it can be changed. */
const RolePage = () => (
  <PageFor audience="store" permission="roles.view">
    <OneRole />
  </PageFor>
)

export default RolePage
