import { notFound } from "next/navigation"
import { Suspense, type ReactNode } from "react"
import { PlatformFooter } from "@/features/platform/platform-footer"
import { PlatformHeader } from "@/features/platform/platform-header"
import { isPlatformRequest } from "@/features/platform/platform-request"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import { translator } from "@/i18n/translate"

type LayoutProps = { children: ReactNode; params: LocaleParams }

/** The frame of every page on the platform's own host; no store's host shows one. */
export default async function PlatformLayout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params)
  if (!(await isPlatformRequest())) {
    notFound()
  }
  return (
    <>
      <a className="skip-link" href="#content">
        {translator(locale).t("a11y.skip")}
      </a>
      <Suspense>
        <PlatformHeader locale={locale} />
      </Suspense>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <PlatformFooter locale={locale} />
    </>
  )
}
