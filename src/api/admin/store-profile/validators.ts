import { z } from "@medusajs/framework/zod"
import { profileFields } from "../../platform/tenants/profile-fields"

/** `POST /admin/store-profile` */
export const UpdateStoreProfile = z
  .object({ ...profileFields, require_mfa: z.boolean() })
  .strict()
  .partial()

export type UpdateStoreProfile = z.infer<typeof UpdateStoreProfile>
