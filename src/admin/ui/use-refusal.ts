import { toast } from "@medusajs/ui"
import type { FieldValues, Path, UseFormReturn } from "react-hook-form"

import { RequestError } from "../queries/request"
import { FROM_SERVER } from "./fields"
import { useWords } from "./use-words"

/** Which field an error is about, by how its code begins. */
export type FieldOfCode<TValues extends FieldValues> = Record<string, Path<TValues>>

/** Turns what the API refused into a sentence in the reader's language, in the right place. */
export function useRefusal() {
  const { t } = useWords()

  const sentence = (error: Error): string => {
    if (!(error instanceof RequestError)) {
      return t("states.error_offline")
    }
    return error.code ? t(`api.${error.code}`, { defaultValue: error.message }) : error.message
  }

  const announce = (error: Error): void => {
    toast.error(sentence(error))
  }

  const place = <TValues extends FieldValues>(
    error: Error,
    form: Pick<UseFormReturn<TValues>, "setError">,
    fields: FieldOfCode<TValues>
  ): void => {
    const code = error instanceof RequestError ? (error.code ?? "") : ""
    const found = Object.entries(fields).find(([start]) => code.startsWith(start))
    if (!found) {
      announce(error)
      return
    }
    const message = sentence(error)
    form.setError(found[1], { type: FROM_SERVER, message }, { shouldFocus: true })
  }

  return { sentence, announce, place }
}
