import type { AuthMfaDTO, AuthVerificationDTO, HttpTypes } from "@medusajs/framework/types"

/** What a log-in answers: a token, or where to go on logging in. */
type LoggedIn =
  | { token: string; mfa_required?: boolean; mfa_challenge?: Record<string, unknown> }
  | { location: string }

type Token = { token: string }
type DraftOrderPreview = HttpTypes.AdminDraftOrderPreviewResponse
type LevelsBatch = HttpTypes.AdminBatchInventoryItemLocationLevelsResponse
type Deleted<Kind extends string> = { id: string; object: Kind; deleted: true }
type Nothing = Record<string, never>

/** The answers of those of Medusa's routes whose own types say nothing, read from its sources. */
export interface MedusaAnswers {
  "DELETE /admin/draft-orders/{id}": Deleted<"draft-order">
  "DELETE /admin/draft-orders/{id}/edit": Deleted<"draft-order-edit">
  "POST /admin/draft-orders/{id}/edit": DraftOrderPreview
  "POST /admin/draft-orders/{id}/edit/confirm": DraftOrderPreview
  "POST /admin/draft-orders/{id}/edit/items": DraftOrderPreview
  "DELETE /admin/draft-orders/{id}/edit/items/{action_id}": DraftOrderPreview
  "POST /admin/draft-orders/{id}/edit/items/{action_id}": DraftOrderPreview
  "POST /admin/draft-orders/{id}/edit/items/item/{item_id}": DraftOrderPreview
  "POST /admin/draft-orders/{id}/edit/request": DraftOrderPreview
  "POST /admin/draft-orders/{id}/edit/shipping-methods": DraftOrderPreview
  "DELETE /admin/draft-orders/{id}/edit/shipping-methods/{action_id}": DraftOrderPreview
  "POST /admin/draft-orders/{id}/edit/shipping-methods/{action_id}": DraftOrderPreview
  "DELETE /admin/draft-orders/{id}/edit/shipping-methods/method/{method_id}": DraftOrderPreview
  "POST /admin/draft-orders/{id}/edit/shipping-methods/method/{method_id}": DraftOrderPreview
  "POST /admin/inventory-items/{id}/location-levels/batch": LevelsBatch
  // Their types promise the record, but their workflows give nothing to put there.
  "POST /admin/claims/{id}/cancel": Nothing
  "POST /admin/exchanges/{id}/cancel": Nothing
  "POST /admin/returns/{id}/cancel": Nothing
  "POST /admin/products/import/{transaction_id}/confirm": Nothing
  "POST /admin/products/imports/{transaction_id}/confirm": Nothing
  // An address of another customer is no refusal there, but an answer without one.
  "GET /admin/customers/{id}/addresses/{address_id}": { address?: HttpTypes.AdminCustomerAddress }
  "GET /auth/{actor_type}/{auth_provider}": LoggedIn
  "POST /auth/{actor_type}/{auth_provider}": LoggedIn
  "GET /auth/{actor_type}/{auth_provider}/callback": Token
  "POST /auth/{actor_type}/{auth_provider}/callback": Token
  "POST /auth/{actor_type}/{auth_provider}/register": Token
  "POST /auth/{actor_type}/{auth_provider}/update": { success: true }
  "POST /auth/{auth_provider}/user": HttpTypes.AdminUserResponse
  "POST /auth/mfa/challenges/{id}/verify": Token
  "GET /auth/mfa/factors": { mfa_factors: AuthMfaDTO[] }
  "POST /auth/mfa/factors": { mfa_factor: AuthMfaDTO; secret: string; otpauth_url: string }
  "DELETE /auth/mfa/factors/{id}": { mfa_factor: AuthMfaDTO }
  "POST /auth/mfa/factors/{id}/verify": { mfa_factor: AuthMfaDTO }
  "POST /auth/mfa/recovery-codes": { recovery_codes: string[] }
  "POST /auth/session": { user: Record<string, unknown> }
  "DELETE /auth/session": { success: true }
  "POST /auth/token/refresh": LoggedIn
  "POST /auth/verification/confirm": {
    entity_id: string
    entity_type: string
    code_provider: string
  }
  "POST /auth/verification/request": { verification: AuthVerificationDTO }
}
