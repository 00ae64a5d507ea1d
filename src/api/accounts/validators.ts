import { z } from "@medusajs/framework/zod"
import { ACCOUNT_LANGUAGES } from "../../modules/account/models/account"
import { email, line } from "../platform/tenants/profile-fields"

const password = z.string().min(1).max(1024)
const code = z.string().trim().min(1).max(64)
const method = z.enum(["totp", "recovery_code"])
const token = z.string().min(1).max(2048)

const store = z
  .object({ slug: z.string().trim().max(64), name_ar: line(120), name_en: line(120) })
  .strict()

const person = {
  name: line(120),
  phone: z.string().trim().min(1).max(32),
  language: z.enum(ACCOUNT_LANGUAGES),
}

/** `POST /accounts` */
export const SignUp = z
  .object({
    ...person,
    email,
    password,
    phone: person.phone.optional(),
    language: person.language.default("ar"),
    store,
  })
  .strict()

export type SignUp = z.infer<typeof SignUp>

/** `POST /accounts/invitations/:token/accept` */
export const Accept = z
  .object({ ...person, password })
  .strict()
  .partial()

export type Accept = z.infer<typeof Accept>

/** `POST /accounts/login` */
export const LogIn = z.object({ email: z.string().trim().max(254), password }).strict()

export type LogIn = z.infer<typeof LogIn>

/** `POST /accounts/login/mfa` */
export const LogInMfa = z.object({ mfa_token: token, method, code }).strict()

export type LogInMfa = z.infer<typeof LogInMfa>

/** `POST /accounts/password/forgot` and `POST /accounts/email/resend` */
export const OfEmail = z.object({ email }).strict()

export type OfEmail = z.infer<typeof OfEmail>

/** `POST /accounts/password/reset` and `POST /accounts/email/verify` */
export const ByToken = z.object({ token, password }).strict()

export type ByToken = z.infer<typeof ByToken>

/** `POST /accounts/token/refresh` */
export const Refresh = z.object({ refresh_token: z.string().min(20).max(100) }).strict()

export type Refresh = z.infer<typeof Refresh>

/** `POST /accounts/me` */
export const UpdateMe = z
  .object({ ...person, phone: person.phone.nullable() })
  .strict()
  .partial()

export type UpdateMe = z.infer<typeof UpdateMe>

/** `POST /accounts/me/password` */
export const ChangePassword = z
  .object({ current_password: password, new_password: password })
  .strict()

export type ChangePassword = z.infer<typeof ChangePassword>

/** `POST /accounts/me/stores` */
export const OpenStore = store

export type OpenStore = z.infer<typeof OpenStore>

/** `GET /accounts/me/stores` and `GET /accounts/me/sessions` */
export const Page = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: z.string().max(64).regex(/^\w+$/).optional(),
  })
  .strict()

export type Page = z.infer<typeof Page>

/** `POST /accounts/me/mfa` */
export const BeginFactor = z.object({ label: line(120).optional() }).strict()

export type BeginFactor = z.infer<typeof BeginFactor>

/** `POST /accounts/me/mfa/:id/verify` */
export const VerifyFactor = z.object({ code }).strict()

export type VerifyFactor = z.infer<typeof VerifyFactor>

/** `POST /accounts/me/step-up` */
export const StepUp = z.object({ method, code }).strict()

export type StepUp = z.infer<typeof StepUp>

/** `POST /accounts/me/close` */
export const Close = z.object({ password }).strict()

export type Close = z.infer<typeof Close>
