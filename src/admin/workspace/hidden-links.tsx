import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"

import { hiddenForms } from "../access/form-links"
import { firstPage, hiddenPages, hidingStyle } from "../access/page-permissions"
import { currentAudience } from "../audience"
import { useAccess } from "../queries/access"

const BASE = "/app"
const HOME = "/orders"

/** Hides links to pages that somebody may not see, and to forms that they may not send. */
export const HiddenLinks = () => {
  const { data, error } = useAccess()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const permissions = data?.permissions
  const audience = currentAudience()

  // The dashboard opens at the orders, which not everybody may see.
  useEffect(() => {
    const start = permissions && firstPage(permissions, audience)
    if (start && pathname === HOME && hiddenPages(permissions, audience).includes(HOME)) {
      navigate(start, { replace: true })
    }
  }, [permissions, pathname, audience])

  useEffect(() => {
    if (error?.code === "account.mfa_required" && pathname !== "/settings/profile") {
      navigate("/settings/profile", { replace: true })
    }
  }, [error, pathname])

  // Until it is known, only what needs no permission is shown.
  const hidden = error ? [] : hiddenPages(permissions ?? [], audience)
  const forms = error ? [] : hiddenForms(permissions ?? [], BASE)
  return (
    <style>
      {hidingStyle(hidden, BASE)}
      {forms.length > 0 && `${forms.join(",\n")} { display: none !important; }`}
    </style>
  )
}
