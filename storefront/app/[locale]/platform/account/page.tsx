import { redirect } from "next/navigation"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"

/** An account begins with its stores. */
export default async function AccountPage({ params }: { params: LocaleParams }) {
  redirect(`/${await pageLocale(params)}/account/stores`)
}
