import { env } from "@/config/env"
import { OpenStoreForm } from "@/features/account/own-forms"
import { pageTitle } from "@/features/platform/page-title"

type PageProps = { searchParams: Promise<{ taken?: string | string[] }> }

export const generateMetadata = pageTitle("account.open_store.title")

/** Where another store is opened. */
export default async function NewStorePage({ searchParams }: PageProps) {
  const { taken } = await searchParams
  return <OpenStoreForm baseDomain={env.baseDomain} wasTaken={taken !== undefined} />
}
