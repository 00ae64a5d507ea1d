import { Hint, Input, Label, Text, clx } from "@medusajs/ui"
import { useEffect, useId, useState } from "react"
import { useController } from "react-hook-form"

import { useStores } from "../../../../queries/stores"
import { useWords } from "../../../../ui/use-words"

const SHOWN = 6
const TYPING_PAUSE_MS = 300

/** What was typed, once the typing has paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** Chooses one open store by its name or address, of the form around it. */
export const StorePicker = ({ name, label }: { name: string; label: string }) => {
  const { t, language } = useWords()
  const id = useId()
  const [text, setText] = useState("")
  const { field, fieldState } = useController({ name })
  const q = useSettled(text) || undefined
  const { data } = useStores({ q, status: "active", order: "slug", limit: SHOWN })
  const stores = data?.tenants ?? []
  return (
    <fieldset className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        ref={field.ref}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t("break_glass.console.find_store")}
        aria-invalid={Boolean(fieldState.error)}
        aria-describedby={fieldState.error ? `${id}-error` : undefined}
      />
      <div role="radiogroup" aria-label={label} className="divide-y rounded-lg border">
        {stores.map((store) => (
          <label
            key={store.id}
            className={clx(
              "flex min-h-11 cursor-pointer items-center gap-3 px-3 py-2",
              field.value === store.id && "bg-ui-bg-highlight"
            )}
          >
            <input
              type="radio"
              name={name}
              checked={field.value === store.id}
              onChange={() => field.onChange(store.id)}
            />
            <Text size="small" className="min-w-0 flex-1">
              <bdi>{language === "ar" ? store.name_ar : store.name_en}</bdi>
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted">
              <bdi>{store.slug}</bdi>
            </Text>
          </label>
        ))}
        {data && stores.length === 0 && (
          <Text size="small" className="text-ui-fg-muted px-3 py-3" role="status">
            {t("break_glass.console.no_store")}
          </Text>
        )}
      </div>
      {fieldState.error && (
        <Hint id={`${id}-error`} variant="error" role="alert">
          {t("break_glass.errors.store")}
        </Hint>
      )}
    </fieldset>
  )
}
