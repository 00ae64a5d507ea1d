import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Alert, Button } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { currentAudience } from "../audience"
import { useWords } from "../ui/use-words"

/** Tells an operator, who lands on the orders of a tenant without any, where the stores are. */
const ConsoleNotice = () => {
  const { t } = useWords()
  if (currentAudience() !== "platform") {
    return null
  }
  return (
    <Alert variant="info" className="flex-wrap items-center">
      <span className="flex flex-wrap items-center gap-3">
        {t("console.notice")}
        <Button asChild size="small" variant="secondary">
          <Link to="/wasla/stores">{t("console.open_stores")}</Link>
        </Button>
      </span>
    </Alert>
  )
}

export const config = defineWidgetConfig({ zone: "order.list.before", id: "wasla:console-notice" })

export default ConsoleNotice
