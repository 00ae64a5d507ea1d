import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Alert, Button } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { currentAudience } from "../audience"
import { useWords } from "../ui/use-words"

/** Tells who comes to Medusa's profile where their password and devices are. */
const ProfileNotice = () => {
  const { t } = useWords()
  if (currentAudience() !== "store") {
    return null
  }
  return (
    <Alert variant="info" className="flex-wrap items-center">
      <span className="flex flex-wrap items-center gap-3">
        {t("me.moved")}
        <Button asChild size="small" variant="secondary">
          <Link to="/wasla/my-profile">{t("me.menu")}</Link>
        </Button>
      </span>
    </Alert>
  )
}

export const config = defineWidgetConfig({
  zone: "profile.details.before",
  id: "wasla:profile-notice",
})

export default ProfileNotice
