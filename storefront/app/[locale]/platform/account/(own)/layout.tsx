import { headers } from "next/headers"
import { redirect } from "next/navigation"
import type { ReactNode } from "react"
import { findAccount } from "@/data/account"
import styles from "@/features/account/account.module.css"
import { OwnNav } from "@/features/platform/own-nav"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"

type LayoutProps = { children: ReactNode; params: LocaleParams }

/** The pages about oneself; whoever isn't signed in does that first. */
export default async function OwnLayout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params)
  const [account, incoming] = await Promise.all([findAccount(locale), headers()])
  // A form that signs out or closes the account says itself where it leads.
  if (!account && !incoming.has("next-action")) {
    redirect(`/${locale}/account/login`)
  }
  return (
    <div className={styles.wide}>
      <OwnNav email={account?.email ?? ""} />
      {children}
    </div>
  )
}
