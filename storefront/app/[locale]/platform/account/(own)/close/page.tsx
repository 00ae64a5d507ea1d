import { CloseForm } from "@/features/account/own-forms"
import { pageTitle } from "@/features/platform/page-title"

export const generateMetadata = pageTitle("account.close.title")

/** Where somebody closes their account. */
export default function ClosePage() {
  return <CloseForm />
}
