import { env } from "@/config/env"
import styles from "@/features/account/account.module.css"
import { SignUpForm } from "@/features/account/sign-up-form"
import { pageTitle } from "@/features/platform/page-title"

export const generateMetadata = pageTitle("account.sign_up.title")

/** Where merchants sign up with their first store. */
export default function SignUpPage() {
  return (
    <div className={styles.page}>
      <SignUpForm baseDomain={env.baseDomain} />
    </div>
  )
}
