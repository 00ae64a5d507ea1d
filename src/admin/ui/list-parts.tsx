import { MagnifyingGlass } from "@medusajs/icons"
import { Button, Input, Select, Text } from "@medusajs/ui"
import { useEffect, useState, type ReactNode } from "react"

import { EmptyState, ErrorState, LoadingState } from "./states"
import type { Pages } from "./use-list"
import { useWords } from "./use-words"

const TYPING_PAUSE_MS = 300
const ALL = "all"

type SearchProps = { label: string; asked?: string; onAsk: (text: string) => void }

/** A line to search a list by; it asks when the typing pauses. */
export const SearchField = ({ label, asked = "", onAsk }: SearchProps) => {
  const [text, setText] = useState(asked)

  useEffect(() => setText(asked), [asked])
  useEffect(() => {
    if (text.trim() === asked) {
      return
    }
    const timer = setTimeout(() => onAsk(text.trim()), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <Input
      type="search"
      size="small"
      value={text}
      onChange={(event) => setText(event.target.value)}
      aria-label={label}
      placeholder={label}
      className="w-full"
    />
  )
}

type ChoiceProps = {
  label: string
  /** What it says when nothing is chosen. */
  any: string
  value?: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

/** One filter of a list: one of a few, or any. */
export const FilterChoice = ({ label, any, value, options, onChange }: ChoiceProps) => {
  const { direction } = useWords()
  return (
    <Select
      dir={direction}
      size="small"
      value={value ?? ALL}
      onValueChange={(chosen) => onChange(chosen === ALL ? "" : chosen)}
    >
      <Select.Trigger aria-label={label} className="w-full sm:w-44">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ALL}>{any}</Select.Item>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

/** The row of a list's search and filters. */
export const FilterBar = ({ children }: { children: ReactNode }) => (
  <div role="search" className="flex flex-col gap-2 px-6 py-4 sm:flex-row sm:flex-wrap">
    {children}
  </div>
)

type PagerProps = { pages: Pages; nextCursor: string | null; note?: ReactNode }

/** Forward and back through a list, one page at a time. */
export const Pager = ({ pages, nextCursor, note }: PagerProps) => {
  const { t } = useWords()
  return (
    <nav
      aria-label={t("pager.label")}
      className="flex flex-wrap items-center justify-between gap-2 border-t px-6 py-4"
    >
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {t("pager.page", { page: pages.page })}
        {note && <> · {note}</>}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="transparent"
          disabled={pages.page === 1}
          onClick={pages.goBack}
        >
          {t("pager.previous")}
        </Button>
        <Button
          size="small"
          variant="transparent"
          disabled={!nextCursor}
          onClick={() => nextCursor && pages.goOn(nextCursor)}
        >
          {t("pager.next")}
        </Button>
      </div>
    </nav>
  )
}

/** What a list says when nothing fits its filters. */
export const NothingFound = ({ onClear }: { onClear: () => void }) => {
  const { t } = useWords()
  return (
    <EmptyState
      icon={<MagnifyingGlass />}
      title={t("list.none_title")}
      message={t("list.none_message")}
    >
      <Button size="small" variant="secondary" onClick={onClear}>
        {t("list.clear_filters")}
      </Button>
    </EmptyState>
  )
}

type ListBodyProps<TData> = {
  query: {
    data?: TData
    error: Error | null
    refetch: () => unknown
    isPlaceholderData?: boolean
  }
  rows?: number
  children: (data: TData) => ReactNode
}

/** A list while it loads, when it could not be read, and when it is there. */
export function ListBody<TData>({ query, rows = 6, children }: ListBodyProps<TData>) {
  if (query.error) {
    return <ErrorState error={query.error} onRetry={query.refetch} />
  }
  if (query.data === undefined) {
    return <LoadingState rows={rows} />
  }
  const isOld = query.isPlaceholderData
  return (
    <div aria-busy={isOld} className={isOld ? "opacity-60" : undefined}>
      {children(query.data)}
    </div>
  )
}
