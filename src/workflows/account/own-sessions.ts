import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_MODULE } from "../../modules/account"
import { notYours } from "../../modules/account/errors"
import type { AccountRow } from "../../modules/account/models/account"
import type { AccountSessionRow } from "../../modules/account/models/account-session"
import type AccountModuleService from "../../modules/account/service"
import type { SessionEnd } from "../../modules/account/session-keeper"
import { asPlatform } from "./as-platform"

type PageOf<Row> = { rows: Row[]; next_cursor: string | null }

const accountsOf = (container: MedusaContainer) =>
  container.resolve<AccountModuleService>(ACCOUNT_MODULE)

/** Makes a page of one row more than it shows. */
export function pageOf<Row extends { id: string }>(found: Row[], limit: number): PageOf<Row> {
  const rows = found.slice(0, limit)
  return { rows, next_cursor: found.length > limit ? rows[rows.length - 1].id : null }
}

/** Where a person is signed in, the newest first. */
export async function listSessions(
  container: MedusaContainer,
  account_id: string,
  { limit, cursor }: { limit: number; cursor?: string }
): Promise<PageOf<AccountSessionRow>> {
  const wanted = { account_id, limit: limit + 1, after: cursor }
  return pageOf(await asPlatform(() => accountsOf(container).listLiveSessions(wanted)), limit)
}

/**
 * Ends one session of a person, and those in stores that were opened from it.
 * @throws `resource.not_found`, also for another person's
 */
export async function endOneSession(
  container: MedusaContainer,
  { account, id }: { account: AccountRow; id: string },
  reason: SessionEnd
): Promise<void> {
  const which = { account_id: account.id, id }
  const ended = await asPlatform(() => accountsOf(container).endSessions(which, reason))
  if (!ended) {
    throw notYours()
  }
}

/** Ends every session of a person but the one that asks. @returns how many */
export async function endOtherSessions(
  container: MedusaContainer,
  { account, session_id }: { account: AccountRow; session_id: string }
): Promise<number> {
  const which = { account_id: account.id, except: session_id }
  return asPlatform(() => accountsOf(container).endSessions(which, "ended_by_owner"))
}
