import type { Metadata } from "next"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import { translator, type MessageKey } from "@/i18n/translate"

/** Makes what names a page of the account in the browser; search engines leave it alone. */
export function pageTitle(key: MessageKey) {
  return async ({ params }: { params: LocaleParams }): Promise<Metadata> => {
    const { t } = translator(await pageLocale(params))
    return { title: t(key), robots: { index: false }, referrer: "no-referrer" }
  }
}
