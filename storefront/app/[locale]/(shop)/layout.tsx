import type { ReactNode } from "react"
import { listCategories } from "@/data/categories"
import { imagePath } from "@/data/image-path"
import { storeName } from "@/data/localised"
import { requestStore } from "@/data/request-store"
import { BottomBar } from "@/features/shell/bottom-bar"
import { Footer } from "@/features/shell/footer"
import { Header } from "@/features/shell/header"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"
import { translator } from "@/i18n/translate"

type LayoutProps = { children: ReactNode; params: LocaleParams }

/** The frame of every page of an open store. */
export default async function ShopLayout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params)
  const [{ store }, categories] = await Promise.all([requestStore(), listCategories(locale)])
  return (
    <>
      <a className="skip-link" href="#content">
        {translator(locale).t("a11y.skip")}
      </a>
      <Header
        locale={locale}
        name={storeName(store, locale)}
        logo={imagePath(store.branding?.logo)}
        categories={categories}
      />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer locale={locale} store={store} categories={categories} />
      <BottomBar locale={locale} />
    </>
  )
}
