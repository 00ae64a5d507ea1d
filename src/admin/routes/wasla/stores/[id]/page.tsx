import { useParams } from "react-router-dom"

import { RequestError } from "../../../../queries/request"
import { useStore } from "../../../../queries/stores"
import { PageFor } from "../../../../ui/page-for"
import { ErrorState, LoadingState, NotFoundState, Section } from "../../../../ui/states"
import { useWords } from "../../../../ui/use-words"
import { StoreDomains } from "../_components/store-domains"
import { StoreFacts } from "../_components/store-facts"
import { StoreSlugs } from "../_components/store-slugs"

const Store = () => {
  const { t } = useWords()
  const { id = "" } = useParams()
  const { data, error, refetch } = useStore(id)
  if (data) {
    return (
      <>
        <StoreFacts store={data.tenant} />
        <StoreDomains store={data.tenant} />
        <StoreSlugs slugs={data.tenant.slugs} />
      </>
    )
  }
  if (error instanceof RequestError && error.status === 404) {
    return <NotFoundState />
  }
  return (
    <Section level="h1" title={t("stores.one")}>
      {error ? <ErrorState error={error} onRetry={refetch} /> : <LoadingState rows={6} />}
    </Section>
  )
}

/** The operator's page about one store. */
const StorePage = () => (
  <PageFor audience="platform" permission="tenants.view">
    <Store />
  </PageFor>
)

export default StorePage
