import { Checkbox, Hint, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useController } from "react-hook-form"

import { FROM_SERVER } from "./fields"
import { useWords } from "./use-words"

type ChecklistProps = {
  name: string
  label: string
  options: { id: string; name: string }[]
  none: string
}

/** Any number of a few, of the form around it. */
export const ChecklistField = ({ name, label, options, none }: ChecklistProps) => {
  const { t } = useWords()
  const id = useId()
  const { field, fieldState } = useController({ name })
  const { error } = fieldState
  const chosen: string[] = field.value ?? []
  const toggle = (value: string) =>
    field.onChange(
      chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
    )
  const message =
    error && (error.type === FROM_SERVER ? error.message : t(error.message ?? "errors.invalid"))
  return (
    <fieldset className="flex flex-col gap-y-2" aria-describedby={error && `${id}-error`}>
      <legend className="txt-compact-small-plus mb-2">{label}</legend>
      {options.map((option) => (
        <div key={option.id} className="flex min-h-8 items-center gap-x-2">
          <Checkbox
            id={`${id}-${option.id}`}
            checked={chosen.includes(option.id)}
            onCheckedChange={() => toggle(option.id)}
          />
          <Label htmlFor={`${id}-${option.id}`} size="small">
            <bdi>{option.name}</bdi>
          </Label>
        </div>
      ))}
      {options.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {none}
        </Text>
      )}
      {message && (
        <Hint id={`${id}-error`} variant="error" role="alert">
          {message}
        </Hint>
      )}
    </fieldset>
  )
}
