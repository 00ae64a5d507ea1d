/** What kind of caller acts; a shopper without an account is a customer without an id. */
export const ACTOR_TYPES = ["user", "account", "api_key", "customer", "system", "operator"] as const

export type ActorType = (typeof ACTOR_TYPES)[number]

/** Who acts, as the audit trail names them. */
export type Actor = {
  readonly type: ActorType
  readonly id?: string
  /** The network address that the request came from. */
  readonly address?: string
  /** Whose wish it is, when somebody else does it: `user:user_01…`. */
  readonly onBehalfOf?: string
  /** Why it is done, in words that the merchant may read. */
  readonly reason?: string
}

/** The actor of work in the background, on behalf of whoever caused it. */
export function systemActor(name: string, cause?: Actor): Actor {
  const behalf =
    cause && cause.type !== "system"
      ? [cause.type, cause.id].filter(Boolean).join(":")
      : cause?.onBehalfOf
  return { type: "system", id: name, onBehalfOf: behalf, reason: cause?.reason }
}

/** What the session of the database is told about the actor; nothing at all without one. */
export function actingSetting(actor: Actor | undefined, requestId: string | undefined): string {
  if (!actor) {
    return ""
  }
  const { type, id, address, onBehalfOf, reason } = actor
  return JSON.stringify({
    type,
    id,
    address,
    on_behalf_of: onBehalfOf,
    reason,
    request_id: requestId,
  })
}
