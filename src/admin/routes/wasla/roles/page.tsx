import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"

import { labelFor } from "../../../audience"
import { useCreateRole, useRoles } from "../../../queries/roles"
import { FilterBar, ListBody, NothingFound, Pager, SearchField } from "../../../ui/list-parts"
import { May } from "../../../ui/may"
import { PageFor } from "../../../ui/page-for"
import { Section } from "../../../ui/states"
import { useFilters, usePages } from "../../../ui/use-list"
import { useWords } from "../../../ui/use-words"
import { RoleDrawer } from "./_components/role-drawer"
import { RoleTable } from "./_components/role-table"

const CreateRole = ({ onClose }: { onClose: () => void }) => {
  const { t } = useWords()
  const navigate = useNavigate()
  const create = useCreateRole()
  return (
    <RoleDrawer
      title={t("roles.create")}
      description={t("roles.create_description")}
      submitLabel={t("roles.create_action")}
      isSaving={create.isPending}
      onClose={onClose}
      onSave={(values) =>
        create
          .mutateAsync({ ...values, description: values.description || null, permissions: [] })
          .then(({ role }) => navigate(`/wasla/roles/${role.id}`))
      }
    />
  )
}

const Roles = () => {
  const { t } = useWords()
  const [creating, setCreating] = useState(false)
  const { filters, change, clear } = useFilters(["q"])
  const pages = usePages(filters)
  const query = useRoles({ ...filters, cursor: pages.cursor })
  return (
    <Section
      level="h1"
      title={t("roles.title")}
      description={t("roles.description")}
      action={
        <May permission="roles.edit">
          <Button size="small" onClick={() => setCreating(true)}>
            <Plus /> {t("roles.create")}
          </Button>
        </May>
      }
    >
      <FilterBar>
        <div className="flex-1 sm:max-w-xs">
          <SearchField
            label={t("roles.search")}
            asked={filters.q}
            onAsk={(text) => change("q", text)}
          />
        </div>
      </FilterBar>
      <ListBody query={query} rows={9}>
        {({ roles, next_cursor }) => (
          <>
            {roles.length > 0 ? <RoleTable roles={roles} /> : <NothingFound onClear={clear} />}
            <Pager pages={pages} nextCursor={next_cursor} />
          </>
        )}
      </ListBody>
      {creating && <CreateRole onClose={() => setCreating(false)} />}
    </Section>
  )
}

/** The roles of the store: what comes with it, and what the merchant made. */
const RolesPage = () => (
  <PageFor audience="store" permission="roles.view">
    <Roles />
  </PageFor>
)

export const config = defineRouteConfig({
  label: labelFor("store", "roles.menu"),
  translationNs: "wasla",
  rank: 3,
})

export default RolesPage
