import { StatusBadge } from "@medusajs/ui"

import type { TenantDomain, TenantStatus } from "../queries/tenant"
import { useWords } from "./use-words"

const STORE_COLOURS = {
  provisioning: "blue",
  active: "green",
  suspended: "orange",
  closed: "grey",
} as const

const DOMAIN_COLOURS = { pending: "orange", verified: "green", failed: "red" } as const

/** Where a store is in its life, in words and colour. */
export const StoreStatusBadge = ({ status }: { status: TenantStatus }) => {
  const { t } = useWords()
  return (
    <StatusBadge color={STORE_COLOURS[status]} className="text-nowrap px-1">
      {t(`store_status.${status}`)}
    </StatusBadge>
  )
}

/** Whether a domain has been proved, in words and colour. */
export const DomainStatusBadge = ({ status }: { status: TenantDomain["status"] }) => {
  const { t } = useWords()
  return (
    <StatusBadge color={DOMAIN_COLOURS[status]} className="text-nowrap px-1">
      {t(`domain_status.${status}`)}
    </StatusBadge>
  )
}
