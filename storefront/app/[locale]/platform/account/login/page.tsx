import styles from "@/features/account/account.module.css"
import { LogInForm } from "@/features/account/log-in-form"
import { pageTitle } from "@/features/platform/page-title"

export const generateMetadata = pageTitle("account.login.title")

/** Where people log in to their account. */
export default function LogInPage() {
  return (
    <div className={styles.page}>
      <LogInForm />
    </div>
  )
}
