import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Alert, Button } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { currentAudience } from "../audience"
import { useWords } from "../ui/use-words"

const STAFF_PAGE = { store: "/wasla/staff", platform: "/wasla/operators" } as const

/** Tells who comes to Medusa's list of users where people are invited and given roles here. */
const StaffNotice = () => {
  const { t } = useWords()
  return (
    <Alert variant="info" className="flex-wrap items-center">
      <span className="flex flex-wrap items-center gap-3">
        {t("people.moved")}
        <Button asChild size="small" variant="secondary">
          <Link to={STAFF_PAGE[currentAudience()]}>{t("people.open")}</Link>
        </Button>
      </span>
    </Alert>
  )
}

export const config = defineWidgetConfig({ zone: "user.list.before", id: "wasla:staff-notice" })

export default StaffNotice
