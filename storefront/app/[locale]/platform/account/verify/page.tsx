import styles from "@/features/account/account.module.css"
import { VerifyForm } from "@/features/account/verify-form"
import { pageTitle } from "@/features/platform/page-title"

export const generateMetadata = pageTitle("account.verify.title")

/** Where the mail that proves an e-mail leads. */
export default function VerifyPage() {
  return (
    <div className={styles.page}>
      <VerifyForm />
    </div>
  )
}
