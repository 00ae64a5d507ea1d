import { Input, Select } from "@medusajs/ui"
import { useEffect, useState } from "react"

import { useWords } from "../../../../ui/use-words"
import { ORDERS, STATUS_FILTERS, useStoreFilters } from "./use-store-list"

const TYPING_PAUSE_MS = 300
const ALL = "all"

type ChoiceProps = {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => {
  const { direction } = useWords()
  return (
    <Select dir={direction} size="small" value={value} onValueChange={onChange}>
      <Select.Trigger aria-label={label} className="w-full sm:w-44">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

const SearchField = () => {
  const { t } = useWords()
  const { filters, change } = useStoreFilters()
  const asked = filters.q ?? ""
  const [text, setText] = useState(asked)

  useEffect(() => setText(asked), [asked])
  useEffect(() => {
    if (text.trim() === asked) {
      return
    }
    const timer = setTimeout(() => change("q", text.trim()), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <Input
      type="search"
      size="small"
      value={text}
      onChange={(event) => setText(event.target.value)}
      aria-label={t("stores.search")}
      placeholder={t("stores.search")}
      className="w-full"
    />
  )
}

/** Search, status and order of the list of stores. */
export const StoreFilters = () => {
  const { t } = useWords()
  const { filters, change } = useStoreFilters()
  return (
    <div role="search" className="flex flex-col gap-2 px-6 py-4 sm:flex-row sm:items-center">
      <div className="flex-1 sm:max-w-xs">
        <SearchField />
      </div>
      <div className="flex gap-2 sm:ms-auto">
        <Choice
          label={t("stores.filter_status")}
          value={filters.status ?? ALL}
          onChange={(status) => change("status", status === ALL ? "" : status)}
          options={[
            { value: ALL, label: t("stores.any_status") },
            ...STATUS_FILTERS.map((status) => ({
              value: status,
              label: t(`store_status.${status}`),
            })),
          ]}
        />
        <Choice
          label={t("stores.order")}
          value={filters.order}
          onChange={(order) => change("order", order === ORDERS[0] ? "" : order)}
          options={ORDERS.map((order) => ({ value: order, label: t(`stores.orders.${order}`) }))}
        />
      </div>
    </div>
  )
}
