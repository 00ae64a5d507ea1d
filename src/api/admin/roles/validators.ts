import { z } from "@medusajs/framework/zod"

const text = (max: number) => z.string().trim().min(1).max(max)

/** `GET /admin/roles` and `GET /admin/permissions` */
export const ListRoles = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(128).optional(),
    q: text(100).optional(),
  })
  .strict()

export type ListRoles = z.infer<typeof ListRoles>

const fields = {
  name_ar: text(80),
  name_en: text(80),
  description: text(500).nullish(),
  branch_scoped: z.boolean(),
  permissions: z.array(text(64)).max(200),
}

/** `POST /admin/roles` */
export const CreateRole = z
  .object({ ...fields, branch_scoped: fields.branch_scoped.default(false) })
  .strict()

export type CreateRole = z.infer<typeof CreateRole>

/** `POST /admin/roles/:id` */
export const UpdateRole = z.object(fields).strict().partial()

export type UpdateRole = z.infer<typeof UpdateRole>

/** `POST /admin/roles/:id/copy` */
export const CopyRole = z.object({ name_ar: fields.name_ar, name_en: fields.name_en }).strict()

export type CopyRole = z.infer<typeof CopyRole>
