import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Badge, Button, Table, Text, clx } from "@medusajs/ui"
import { useState } from "react"

import { labelFor } from "../../../audience"
import { useAccess } from "../../../queries/access"
import { useOperators, type Operator } from "../../../queries/operators"
import { nameOf } from "../../../queries/staff"
import { CELL, ROW, WIDE_ONLY } from "../../../ui/cells"
import { FilterBar, ListBody, NothingFound, Pager, SearchField } from "../../../ui/list-parts"
import { PageFor } from "../../../ui/page-for"
import { Section } from "../../../ui/states"
import { useFilters, usePages } from "../../../ui/use-list"
import { formatDate, useWords } from "../../../ui/use-words"
import { OperatorDrawer } from "./_components/operator-drawer"

type RowProps = { operator: Operator; onChange: (operator: Operator) => void }

const OperatorRow = ({ operator, onChange }: RowProps) => {
  const { t, locale } = useWords()
  const { may, data } = useAccess()
  const name = nameOf(operator)
  const isSelf = data?.user_id === operator.id
  const canChange = may("operators.edit") && may("roles.view")
  return (
    <Table.Row className={ROW}>
      <Table.Cell className={clx(CELL, "py-2")}>
        <Text size="small" weight="plus">
          <bdi>{name}</bdi>
        </Text>
        {name !== operator.email && (
          <Text size="xsmall" className="text-ui-fg-muted break-all">
            <bdi>{operator.email}</bdi>
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className={CELL}>
        <Badge size="2xsmall" color={operator.role ? "blue" : "grey"}>
          {operator.role?.name ?? t("people.no_role")}
        </Badge>
      </Table.Cell>
      <Table.Cell className={clx(WIDE_ONLY, "text-nowrap")}>
        {formatDate(operator.created_at, locale)}
      </Table.Cell>
      <Table.Cell className={clx(CELL, "text-end")}>
        {isSelf && (
          <Text size="xsmall" className="text-ui-fg-muted">
            {t("people.you")}
          </Text>
        )}
        {!isSelf && canChange && (
          <Button
            size="small"
            variant="transparent"
            aria-label={t("people.change_role_of", { name })}
            onClick={() => onChange(operator)}
          >
            {t("people.change_role")}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

const OperatorTable = ({
  operators,
  ...acts
}: { operators: Operator[] } & Pick<RowProps, "onChange">) => {
  const { t } = useWords()
  return (
    <Table>
      <Table.Header>
        <Table.Row className={ROW}>
          <Table.HeaderCell className={CELL}>{t("people.columns.name")}</Table.HeaderCell>
          <Table.HeaderCell className={CELL}>{t("people.columns.role")}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE_ONLY}>{t("people.columns.joined")}</Table.HeaderCell>
          <Table.HeaderCell className={CELL}>
            <span className="sr-only">{t("people.columns.acts")}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {operators.map((operator) => (
          <OperatorRow key={operator.id} operator={operator} {...acts} />
        ))}
      </Table.Body>
    </Table>
  )
}

const Operators = () => {
  const { t } = useWords()
  const { filters, change, clear } = useFilters(["q"])
  const pages = usePages(filters)
  const query = useOperators({ ...filters, cursor: pages.cursor })
  const [changing, setChanging] = useState<Operator | null>(null)
  return (
    <Section level="h1" title={t("operators.title")} description={t("operators.description")}>
      <FilterBar>
        <div className="flex-1 sm:max-w-xs">
          <SearchField
            label={t("people.search")}
            asked={filters.q}
            onAsk={(text) => change("q", text)}
          />
        </div>
      </FilterBar>
      <ListBody query={query}>
        {({ operators, next_cursor }) => (
          <>
            {operators.length > 0 ? (
              <OperatorTable operators={operators} onChange={setChanging} />
            ) : (
              <NothingFound onClear={clear} />
            )}
            <Pager pages={pages} nextCursor={next_cursor} />
          </>
        )}
      </ListBody>
      {changing && <OperatorDrawer operator={changing} onClose={() => setChanging(null)} />}
    </Section>
  )
}

/** The people who run the platform. */
const OperatorsPage = () => (
  <PageFor audience="platform" permission="operators.view">
    <Operators />
  </PageFor>
)

export const config = defineRouteConfig({
  label: labelFor("platform", "operators.menu"),
  translationNs: "wasla",
  rank: 2,
})

export default OperatorsPage
