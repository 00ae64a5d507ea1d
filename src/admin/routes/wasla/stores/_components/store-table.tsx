import { Table, Text, clx } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"

import type { Tenant } from "../../../../queries/tenant"
import { StoreStatusBadge } from "../../../../ui/badges"
import { formatDate, useWords } from "../../../../ui/use-words"

// The table of the design system pads and aligns by left and right; this follows the reader.
const ROW = "[&_td:first-child]:ps-6 [&_th:first-child]:ps-6"
const CELL = "px-0 pe-6 text-start"
const WIDE_ONLY = `${CELL} max-md:hidden`

const StoreRow = ({ store }: { store: Tenant }) => {
  const { language, locale } = useWords()
  const navigate = useNavigate()
  const to = `/wasla/stores/${store.id}`
  const names = [store.name_ar, store.name_en]
  const [name, otherName] = language === "ar" ? names : names.reverse()
  return (
    <Table.Row className={clx(ROW, "cursor-pointer")} onClick={() => navigate(to)}>
      <Table.Cell className={clx(CELL, "py-2")}>
        <Link
          to={to}
          onClick={(event) => event.stopPropagation()}
          className="txt-compact-small-plus focus-visible:shadow-borders-focus rounded outline-none"
        >
          <bdi>{name}</bdi>
        </Link>
        <Text size="xsmall" className="text-ui-fg-muted">
          <bdi className="max-md:hidden">{otherName}</bdi>
          <bdi className="md:hidden">{store.slug}</bdi>
        </Text>
      </Table.Cell>
      <Table.Cell className={WIDE_ONLY}>
        <bdi>{store.slug}</bdi>
      </Table.Cell>
      <Table.Cell className={CELL}>
        <StoreStatusBadge status={store.status} />
      </Table.Cell>
      <Table.Cell className={WIDE_ONLY}>{store.currency_code.toUpperCase()}</Table.Cell>
      <Table.Cell className={clx(WIDE_ONLY, "text-nowrap")}>
        {formatDate(store.created_at, locale)}
      </Table.Cell>
    </Table.Row>
  )
}

/** Stores as rows; each leads to its own page. */
export const StoreTable = ({ stores }: { stores: Tenant[] }) => {
  const { t } = useWords()
  return (
    <Table>
      <Table.Header>
        <Table.Row className={ROW}>
          <Table.HeaderCell className={CELL}>{t("stores.columns.store")}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE_ONLY}>{t("stores.columns.slug")}</Table.HeaderCell>
          <Table.HeaderCell className={CELL}>{t("stores.columns.status")}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE_ONLY}>{t("stores.columns.currency")}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE_ONLY}>
            {t("stores.columns.created_at")}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {stores.map((store) => (
          <StoreRow key={store.id} store={store} />
        ))}
      </Table.Body>
    </Table>
  )
}
