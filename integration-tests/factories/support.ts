import { client, type ApiClient, type Answer } from "../client"
import { asAdministrator, using } from "../isolation/database"
import { addOperator } from "./member"
import type { TestStore } from "./store"

/** A grant as the API shows it. */
export type Grant = {
  readonly id: string
  readonly status: string
  readonly access: string
  readonly operator_id: string
  readonly operator_name: string
  readonly reason: string
  readonly ticket: string
  readonly started_at: string | null
  readonly expires_at: string | null
  readonly consent: string | null
}

/** An operator with the platform's role for support, who can ask and not approve. */
export const supportOperator = () => addOperator("platform_support")

/** Why a test enters a store. */
export const ASKED = {
  reason: "An order can't be opened",
  ticket: "WSL-4711",
  minutes: 30,
  access: "read",
} as const

type Wish = { access?: "read" | "write"; minutes?: number; reason?: string; ticket?: string }

/** Asks, as an operator, to enter a store. */
export function askFor(
  operator: ApiClient,
  { id }: Pick<TestStore, "id">,
  wish: Wish = {}
): Promise<Answer<{ grant: Grant; code?: string }>> {
  return operator.post(`/platform/tenants/${id}/break-glass`, { body: { ...ASKED, ...wish } })
}

/** Asks to enter a store, where that must work. */
export async function granted(
  operator: ApiClient,
  store: Pick<TestStore, "id">,
  wish: Wish = {}
): Promise<Grant> {
  const answer = await askFor(operator, store, wish)
  if (answer.status !== 201) {
    throw new Error(`The grant was refused: ${answer.status} ${answer.text}`)
  }
  return answer.body.grant
}

type Entry = { code: string; host: string; expires_in: number }

/** Opens a grant and gives the answer, with the code that the store's host takes. */
export function openGrant(
  operator: ApiClient,
  { id }: Pick<TestStore, "id">,
  grant: Pick<Grant, "id">
): Promise<Answer<Entry>> {
  return operator.post(`/platform/tenants/${id}/break-glass/${grant.id}/open`)
}

/** Enters a store by a grant: a client inside it. */
export async function enter(
  operator: ApiClient,
  store: TestStore,
  grant: Pick<Grant, "id">
): Promise<ApiClient> {
  const opened = await openGrant(operator, store, grant)
  const door = client({ host: store.host })
  const { code } = opened.body
  const taken = await door.post<{ token: string }>("/auth/handover", { body: { code } })
  if (taken.status !== 200) {
    throw new Error(`Nobody got in: ${opened.text} ${taken.status} ${taken.text}`)
  }
  return door.with({ authorization: `Bearer ${taken.body.token}` })
}

/** Lets the time of a grant run out. */
export function letRunOut({ id }: Pick<Grant, "id">): Promise<unknown> {
  return using(asAdministrator(), (admin) =>
    admin.query(
      `update break_glass_grant set started_at = now() - interval '30 minutes',
              expires_at = now() - interval '1 second' where id = $1`,
      [id]
    )
  )
}
