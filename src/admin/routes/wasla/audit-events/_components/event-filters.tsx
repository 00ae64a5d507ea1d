import { XMark } from "@medusajs/icons"
import { Button, Input, Label } from "@medusajs/ui"
import { useId } from "react"

import { currentAudience } from "../../../../audience"
import { FilterBar, FilterChoice, SearchField } from "../../../../ui/list-parts"
import { useFilters } from "../../../../ui/use-list"
import { useWords } from "../../../../ui/use-words"

/** What the trail can be narrowed by, as the address of the page keeps it. */
export const EVENT_FILTERS = [
  "q",
  "action",
  "actor_type",
  "actor_id",
  "target_id",
  "from",
  "to",
  "store",
] as const

const ACTORS = ["user", "operator", "api_key", "customer", "account", "system"]

const RESOURCES = [
  ...["login", "user", "invitation", "role", "member_role", "api_key", "api_key_permissions"],
  ...["mfa_factor", "tenant", "tenant_domain", "store", "region", "tax_rate", "shipping_option"],
  ...["sales_channel", "stock_location", "price", "price_list", "inventory_level", "promotion"],
  ...["order", "payment", "data", "tenancy"],
]

type DayProps = { label: string; value?: string; onChange: (day: string) => void }

const Day = ({ label, value, onChange }: DayProps) => {
  const id = useId()
  return (
    <div className="flex items-center gap-x-2">
      <Label htmlFor={id} size="small" className="text-ui-fg-subtle text-nowrap max-sm:w-16">
        {label}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value)}
        className="w-full sm:w-36"
      />
    </div>
  )
}

type ChipProps = { label: string; value: string; onRemove: () => void }

const Chip = ({ label, value, onRemove }: ChipProps) => {
  const { t } = useWords()
  return (
    <Button
      size="small"
      variant="secondary"
      className="max-w-full"
      aria-label={t("trail.remove_filter", { what: label })}
      onClick={onRemove}
    >
      {label}
      <bdi className="truncate font-mono text-xs">{value}</bdi>
      <XMark />
    </Button>
  )
}

/** Search, who, what and when. */
export const EventFilterBar = () => {
  const { t } = useWords()
  const { filters, change } = useFilters(EVENT_FILTERS)
  return (
    <FilterBar>
      <div className="flex-1 sm:min-w-52 sm:max-w-xs">
        <SearchField
          label={t("trail.search")}
          asked={filters.q}
          onAsk={(text) => change("q", text)}
        />
      </div>
      {currentAudience() === "platform" && (
        <div className="sm:w-44">
          <SearchField
            label={t("trail.search_store")}
            asked={filters.store}
            onAsk={(text) => change("store", text)}
          />
        </div>
      )}
      <FilterChoice
        label={t("trail.columns.actor")}
        any={t("trail.any_actor")}
        value={filters.actor_type}
        options={ACTORS.map((value) => ({ value, label: t(`trail.actors.${value}`) }))}
        onChange={(type) => change("actor_type", type)}
      />
      <FilterChoice
        label={t("trail.columns.action")}
        any={t("trail.any_action")}
        value={filters.action}
        options={RESOURCES.map((value) => ({ value, label: t(`trail.resources.${value}`) }))}
        onChange={(action) => change("action", action)}
      />
      <Day label={t("trail.from")} value={filters.from} onChange={(day) => change("from", day)} />
      <Day label={t("trail.to")} value={filters.to} onChange={(day) => change("to", day)} />
      {filters.actor_id && (
        <Chip
          label={t("trail.columns.actor")}
          value={filters.actor_id}
          onRemove={() => change("actor_id", "")}
        />
      )}
      {filters.target_id && (
        <Chip
          label={t("trail.columns.target")}
          value={filters.target_id}
          onRemove={() => change("target_id", "")}
        />
      )}
    </FilterBar>
  )
}
