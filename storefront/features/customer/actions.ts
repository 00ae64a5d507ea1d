"use server"

import { callApi } from "@/data/api-client"
import { ApiError } from "@/data/api-error"
import { textOf, type FormState } from "@/features/account/form"
import { tryForm } from "@/features/account/actions/try"

/** Sets the password of a shopper's account in this store, by the mailed link. */
export async function resetCustomerPassword(state: FormState, form: FormData): Promise<FormState> {
  return tryForm(state, form, ["new_password"], async (locale) => {
    try {
      await callApi("/auth/customer/emailpass/update", {
        locale,
        method: "POST",
        bearer: textOf(form, "token"),
        body: { password: textOf(form, "new_password") },
      })
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) {
        return { notice: { tone: "danger", key: "reset_password.error.expired" } }
      }
      throw error
    }
    return { step: "done" }
  })
}
