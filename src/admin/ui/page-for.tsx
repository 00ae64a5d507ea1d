import { LockClosedSolid } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

import type { Permission } from "../../modules/access/permissions"
import { firstPage } from "../access/page-permissions"
import { currentAudience, type Audience } from "../audience"
import { useAccess } from "../queries/access"
import { OnlyFor } from "./only-for"
import { EmptyState, ErrorState, LoadingState } from "./states"
import { useWords } from "./use-words"

const Refusal = () => {
  const { t } = useWords()
  const { data } = useAccess()
  return (
    <Container>
      <EmptyState
        icon={<LockClosedSolid />}
        title={t("access.refused_title")}
        message={t(data?.role ? "access.refused_message" : "access.no_role_message", {
          role: data?.role?.name,
        })}
      >
        <Button asChild size="small" variant="secondary">
          <Link to={firstPage(data?.permissions ?? [], currentAudience())}>
            {t("access.go_to_first")}
          </Link>
        </Button>
      </EmptyState>
    </Container>
  )
}

const Guarded = ({ permission, children }: { permission: Permission; children: ReactNode }) => {
  const { may, data, error, refetch } = useAccess()
  if (may(permission)) {
    return <>{children}</>
  }
  if (data) {
    return <Refusal />
  }
  return (
    <Container className="p-0">
      {error ? <ErrorState error={error} onRetry={refetch} /> : <LoadingState rows={6} />}
    </Container>
  )
}

type PageForProps = { audience: Audience; permission: Permission; children: ReactNode }

/** Shows a page to who may see it; others are told kindly, and shown where they can go on. */
export const PageFor = ({ audience, permission, children }: PageForProps) => (
  <OnlyFor audience={audience}>
    <Guarded permission={permission}>{children}</Guarded>
  </OnlyFor>
)
