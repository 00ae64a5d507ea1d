import { CheckCircleSolid, SquareTwoStack } from "@medusajs/icons"
import { IconButton, toast } from "@medusajs/ui"
import { useState } from "react"

import { useWords } from "./use-words"

const CONFIRMED_FOR_MS = 2000

/** Copies a text and says so; `what` names it for those who do not see it. */
export const CopyButton = ({ content, what }: { content: string; what: string }) => {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(content)
      setCopied(true)
      setTimeout(() => setCopied(false), CONFIRMED_FOR_MS)
    } catch {
      toast.error(t("copy.failed"))
    }
  }

  return (
    <IconButton
      type="button"
      size="small"
      variant="transparent"
      onClick={copy}
      aria-label={copied ? t("copy.done") : t("copy.label", { what })}
      title={copied ? t("copy.done") : t("copy.label", { what })}
    >
      {copied ? <CheckCircleSolid className="text-ui-tag-green-icon" /> : <SquareTwoStack />}
    </IconButton>
  )
}
