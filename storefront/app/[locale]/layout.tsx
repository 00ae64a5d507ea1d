import type { Metadata, Viewport } from "next"
import { headers } from "next/headers"
import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { storeName } from "@/data/localised"
import { requestStoreState } from "@/data/request-store"
import { isPlatformRequest } from "@/features/platform/platform-request"
import { directionOf, isLocale } from "@/i18n/locales"
import { LocaleProvider } from "@/i18n/provider"
import { translator } from "@/i18n/translate"
import { fontClasses } from "@/theme/fonts"
import { presetOf, tokenCss } from "@/theme/store-theme"
import { RiyalSymbol } from "@/ui/riyal-sign"
import "@/theme/tokens.css"
import "@/theme/presets.css"
import "@/theme/base.css"

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params
  if (isLocale(locale) && (await isPlatformRequest())) {
    const name = translator(locale).t("platform.name")
    return { title: { default: name, template: `%s | ${name}` }, icons: { icon: "/brand/icon" } }
  }
  const state = await requestStoreState()
  if (state.status !== "open" || !isLocale(locale)) {
    return { title: "Wasla", robots: { index: false } }
  }
  const name = storeName(state.store, locale)
  return {
    title: { default: name, template: `%s | ${name}` },
    icons: { icon: "/brand/icon" },
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
}

/** The document of every page, in the page's language and the store's look. */
export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) {
    notFound()
  }
  const [isPlatform, incoming] = await Promise.all([isPlatformRequest(), headers()])
  const state = isPlatform ? null : await requestStoreState()
  const store = state?.status === "open" ? state.store : null
  const css = tokenCss(store)
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      data-theme={isPlatform ? "bahr" : presetOf(store)}
      className={fontClasses}
    >
      <body>
        {css && <style nonce={incoming.get("x-nonce") ?? undefined}>{css}</style>}
        <RiyalSymbol />
        <LocaleProvider locale={locale}>{children}</LocaleProvider>
      </body>
    </html>
  )
}
