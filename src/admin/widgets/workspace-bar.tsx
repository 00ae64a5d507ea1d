import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef } from "react"

import { currentAudience } from "../audience"
import { waslaKey } from "../queries/access"
import { useWords } from "../ui/use-words"
import { HiddenActions } from "../workspace/hidden-actions"
import { HiddenLinks } from "../workspace/hidden-links"
import { StepUpDialog } from "../workspace/step-up-dialog"
import { StoreSwitcher } from "../workspace/store-switcher"

/** Asks the API again in the language that was changed to: its answers hold words. */
function useAnswersInLanguage(): void {
  const { language } = useWords()
  const client = useQueryClient()
  const spoken = useRef(language)
  useEffect(() => {
    if (spoken.current !== language) {
      spoken.current = language
      void client.invalidateQueries({ queryKey: waslaKey })
    }
  }, [language])
}

/** What every page needs: the links that one may follow, the second factor, the other stores. */
const WorkspaceBar = () => {
  useAnswersInLanguage()
  return (
    <>
      <HiddenLinks />
      <HiddenActions />
      <StepUpDialog />
      {currentAudience() === "store" && <StoreSwitcher />}
    </>
  )
}

export const config = defineWidgetConfig({ zone: "topbar", id: "wasla:workspace-bar" })

export default WorkspaceBar
