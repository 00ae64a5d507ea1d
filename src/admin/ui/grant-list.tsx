import { Button, Input, Select, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"

import type { GrantQuery, GrantStatus } from "../queries/break-glass"
import { useWords } from "./use-words"

const PAGE_SIZE = 20
const TYPING_PAUSE_MS = 300
const ALL = "all"
const STATUSES: GrantStatus[] = ["requested", "active", "refused", "ended", "expired"]

/** The page of a list of grants that is open: what narrows it, and the cursors that led here. */
export function useGrantList() {
  const [filters, setFilters] = useState<Pick<GrantQuery, "status" | "q">>({})
  const [cursors, setCursors] = useState<string[]>([])
  const query: GrantQuery = { ...filters, limit: PAGE_SIZE, cursor: cursors.at(-1) }
  return {
    query,
    filters,
    isFiltered: Boolean(filters.status || filters.q),
    page: cursors.length + 1,
    // Another filter is another list: its pages start at the first.
    narrow: (next: Pick<GrantQuery, "status" | "q">) => {
      setFilters(next)
      setCursors([])
    },
    goOn: (cursor: string) => setCursors([...cursors, cursor]),
    goBack: () => setCursors(cursors.slice(0, -1)),
  }
}

type GrantListState = ReturnType<typeof useGrantList>

const SearchField = ({ list }: { list: GrantListState }) => {
  const { t } = useWords()
  const { filters, narrow } = list
  const asked = filters.q ?? ""
  const [text, setText] = useState(asked)

  useEffect(() => setText(asked), [asked])
  useEffect(() => {
    const wanted = text.trim()
    if (wanted === asked) {
      return
    }
    const timer = setTimeout(() => narrow({ ...filters, q: wanted || undefined }), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <Input
      type="search"
      size="small"
      value={text}
      onChange={(event) => setText(event.target.value)}
      aria-label={t("break_glass.console.search")}
      placeholder={t("break_glass.console.search")}
      className="w-full"
    />
  )
}

/** What narrows a list of grants: the status, and on the console a search. */
export const GrantFilters = ({ list, search }: { list: GrantListState; search?: boolean }) => {
  const { t, direction } = useWords()
  const choose = (value: string) =>
    list.narrow({ ...list.filters, status: STATUSES.find((status) => status === value) })
  return (
    <div role="search" className="flex flex-col gap-2 px-6 py-4 sm:flex-row sm:items-center">
      {search && (
        <div className="flex-1 sm:max-w-xs">
          <SearchField list={list} />
        </div>
      )}
      <Select
        dir={direction}
        size="small"
        value={list.filters.status ?? ALL}
        onValueChange={choose}
      >
        <Select.Trigger
          aria-label={t("break_glass.filter_status")}
          className="w-full sm:ms-auto sm:w-52"
        >
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={ALL}>{t("break_glass.any_status")}</Select.Item>
          {STATUSES.map((status) => (
            <Select.Item key={status} value={status}>
              {t(`break_glass.status.${status}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}

type PagerProps = { list: GrantListState; nextCursor: string | null }

/** Forward and back through a list of grants; nothing where there is one page. */
export const GrantPager = ({ list, nextCursor }: PagerProps) => {
  const { t } = useWords()
  if (list.page === 1 && !nextCursor) {
    return null
  }
  return (
    <nav
      aria-label={t("pager.label")}
      className="flex items-center justify-between gap-2 border-t px-6 py-4"
    >
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {t("pager.page", { page: list.page })}
      </Text>
      <div className="flex gap-2">
        <Button size="small" variant="transparent" disabled={list.page === 1} onClick={list.goBack}>
          {t("pager.previous")}
        </Button>
        <Button
          size="small"
          variant="transparent"
          disabled={!nextCursor}
          onClick={() => nextCursor && list.goOn(nextCursor)}
        >
          {t("pager.next")}
        </Button>
      </div>
    </nav>
  )
}
