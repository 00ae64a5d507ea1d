"use client"

import { createContext, useContext, useMemo, type ReactNode } from "react"
import type { Locale } from "./locales"
import { translator, type Translator } from "./translate"

const LocaleContext = createContext<Locale>("ar")

/** Gives the page's language to the client components under it. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

/** The translator of the page's language, for client components. */
export function useTranslator(): Translator {
  const locale = useContext(LocaleContext)
  return useMemo(() => translator(locale), [locale])
}
