import type { ReactNode } from "react"

import type { Permission } from "../../modules/access/permissions"
import { useAccess } from "../queries/access"

/** Shows what is inside only to who may do it. */
export const May = ({ permission, children }: { permission: Permission; children: ReactNode }) => {
  const { may } = useAccess()
  return may(permission) ? <>{children}</> : null
}
