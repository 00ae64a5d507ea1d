import { Welcome } from "@/features/platform/welcome"
import { pageLocale, type LocaleParams } from "@/features/shell/page-locale"

/** The platform's first page: what Wasla is. */
export default async function WelcomePage({ params }: { params: LocaleParams }) {
  return <Welcome locale={await pageLocale(params)} />
}
