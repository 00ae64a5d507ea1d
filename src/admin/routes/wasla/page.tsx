import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Link as LinkIcon } from "@medusajs/icons"
import { Navigate } from "react-router-dom"

import { currentAudience } from "../../audience"

const FIRST_PAGE = { store: "/wasla/store-profile", platform: "/wasla/stores" } as const

/** The head of our sidebar group, which opens the group's first page. */
const WaslaPage = () => <Navigate to={FIRST_PAGE[currentAudience()]} replace />

export const config = defineRouteConfig({
  label: "menu.wasla",
  translationNs: "wasla",
  icon: LinkIcon,
  rank: 1,
})

export default WaslaPage
