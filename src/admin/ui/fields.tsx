import { Hint, Input, Label, Select, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import { get, useController, useFormContext, type FieldError } from "react-hook-form"

import { useWords } from "./use-words"

type FieldProps = { name: string; label: string; hint?: string; optional?: boolean }

type ShellProps = Omit<FieldProps, "name"> & {
  id: string
  error?: FieldError
  children: ReactNode
}

/** The type of an error that came from the API: its message is a sentence, not one of our keys. */
export const FROM_SERVER = "server"

const FieldShell = ({ id, label, hint, optional, error, children }: ShellProps) => {
  const { t } = useWords()
  const message =
    error?.type === FROM_SERVER ? error.message : t(error?.message ?? "errors.invalid")
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-center gap-x-1">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {optional && (
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            ({t("forms.optional")})
          </Text>
        )}
      </div>
      {children}
      {hint && !error && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && (
        <Hint id={`${id}-error`} variant="error" role="alert">
          {message}
        </Hint>
      )}
    </div>
  )
}

function describedBy(id: string, hint?: string, error?: FieldError): string | undefined {
  if (error) {
    return `${id}-error`
  }
  return hint ? `${id}-hint` : undefined
}

// The text keeps its own direction and still begins where the reader's line begins.
const SCRIPTS = {
  any: {},
  ar: { dir: "rtl", lang: "ar", className: "ltr:text-end" },
  en: { dir: "ltr", lang: "en", className: "rtl:text-end" },
  code: { dir: "ltr", className: "rtl:text-end" },
} as const

type TextFieldProps = FieldProps & {
  script?: keyof typeof SCRIPTS
  type?: "text" | "email" | "tel" | "password"
  autoComplete?: string
  placeholder?: string
}

/** A line of text of the form around it, with its label, hint and error. */
export const TextField = (props: TextFieldProps) => {
  const { name, label, hint, optional, script = "any", type = "text", ...rest } = props
  const id = useId()
  const { register, formState } = useFormContext()
  const error = get(formState.errors, name) as FieldError | undefined
  return (
    <FieldShell id={id} label={label} hint={hint} optional={optional} error={error}>
      <Input
        id={id}
        type={type}
        aria-invalid={Boolean(error)}
        aria-describedby={describedBy(id, hint, error)}
        {...SCRIPTS[script]}
        {...rest}
        {...register(name)}
      />
    </FieldShell>
  )
}

type SelectFieldProps = FieldProps & { options: { value: string; label: string }[] }

/** One choice of a few, of the form around it. */
export const SelectField = ({ name, label, hint, optional, options }: SelectFieldProps) => {
  const id = useId()
  const { direction } = useWords()
  const { field, fieldState } = useController({ name })
  const { error } = fieldState
  return (
    <FieldShell id={id} label={label} hint={hint} optional={optional} error={error}>
      <Select dir={direction} value={field.value} onValueChange={field.onChange} name={name}>
        <Select.Trigger
          id={id}
          ref={field.ref}
          onBlur={field.onBlur}
          aria-invalid={Boolean(error)}
          aria-describedby={describedBy(id, hint, error)}
        >
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
    </FieldShell>
  )
}
