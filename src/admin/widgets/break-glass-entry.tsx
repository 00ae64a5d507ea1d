import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Alert, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"

import { currentAudience } from "../audience"
import { enterBySupportCode } from "../queries/support-entry"
import { useWords } from "../ui/use-words"

// Behind the hash, so that no server ever reads it in an address.
const CODE = /^#support=([\w-]{20,100})$/
const ENDED = "#support-ended"

/** Takes an operator, who comes from the console with a code, into the store. */
const BreakGlassEntry = () => {
  const { t } = useWords()
  const [state, setState] = useState<"none" | "entering" | "refused" | "ended">("none")

  useEffect(() => {
    if (window.location.hash === ENDED) {
      setState("ended")
    }
    const [, code] = CODE.exec(window.location.hash) ?? []
    if (!code || currentAudience() !== "store") {
      return
    }
    window.history.replaceState(window.history.state, "", window.location.pathname)
    setState("entering")
    enterBySupportCode(code)
      .then(() => window.location.assign("/app"))
      .catch(() => setState("refused"))
  }, [])

  if (state === "entering") {
    return (
      <Text size="small" role="status" className="text-ui-fg-subtle text-center">
        {t("break_glass.entry.entering")}
      </Text>
    )
  }
  if (state === "none") {
    return null
  }
  const variant = state === "refused" ? "warning" : "info"
  return <Alert variant={variant}>{t(`break_glass.entry.${state}`)}</Alert>
}

export const config = defineWidgetConfig({ zone: "login.before", id: "wasla:break-glass-entry" })

export default BreakGlassEntry
