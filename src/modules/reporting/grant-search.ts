import type { SelectQueryBuilder } from "typeorm"
import type { ReportedGrantRow } from "./views/break-glass-grant"

/** Which grants of all stores to show; what is left out does not narrow. */
export type GrantSearch = {
  readonly limit: number
  /** The id after which the page begins. */
  readonly cursor?: string
  readonly status?: ReportedGrantRow["status"]
  /** A store's slug or id. */
  readonly store?: string
  readonly q?: string
}

/** Narrows a query to what is looked for, newest first, with one row more than asked. */
export function narrowGrants(
  query: SelectQueryBuilder<ReportedGrantRow>,
  { limit, cursor, status, store, q }: GrantSearch
): void {
  if (status) {
    query.andWhere("access_grant.status = :status", { status })
  }
  if (store) {
    query.andWhere("(access_grant.tenant_id = :store or access_grant.store_slug = :store)", {
      store,
    })
  }
  if (q) {
    const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`
    query.andWhere(
      `(access_grant.ticket ilike :pattern or access_grant.operator_name ilike :pattern
        or access_grant.store_slug ilike :pattern or access_grant.store_name_ar ilike :pattern
        or access_grant.store_name_en ilike :pattern)`,
      { pattern }
    )
  }
  if (cursor) {
    query.andWhere("access_grant.id < :cursor", { cursor })
  }
  query.orderBy("access_grant.id", "DESC").limit(limit + 1)
}
