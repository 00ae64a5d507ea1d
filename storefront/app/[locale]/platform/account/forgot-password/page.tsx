import styles from "@/features/account/account.module.css"
import { ForgotForm } from "@/features/account/password-forms"
import { pageTitle } from "@/features/platform/page-title"

export const generateMetadata = pageTitle("account.forgot.title")

/** Where a forgotten password is told. */
export default function ForgotPage() {
  return (
    <div className={styles.page}>
      <ForgotForm />
    </div>
  )
}
