import "server-only"
import { redirect } from "next/navigation"
import { ApiError } from "@/data/api-error"
import type { Locale } from "@/i18n/locales"

/** Reads what is the person's own; who is no longer signed in is led to the log-in. */
export async function asSignedIn<T>(locale: Locale, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) {
      redirect(`/${locale}/account/login`)
    }
    throw error
  }
}
