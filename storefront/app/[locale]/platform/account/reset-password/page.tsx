import styles from "@/features/account/account.module.css"
import { ResetForm } from "@/features/account/password-forms"
import { pageTitle } from "@/features/platform/page-title"

export const generateMetadata = pageTitle("account.reset.title")

/** Where the mail for a forgotten password leads. */
export default function ResetPage() {
  return (
    <div className={styles.page}>
      <ResetForm />
    </div>
  )
}
