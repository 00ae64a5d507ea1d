import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Text } from "@medusajs/ui"

import { labelFor } from "../../../audience"
import { useStoreProfile } from "../../../queries/store-profile"
import type { Tenant, TenantDomain } from "../../../queries/tenant"
import { StoreStatusBadge } from "../../../ui/badges"
import { PageFor } from "../../../ui/page-for"
import { ErrorState, LoadingState, Section } from "../../../ui/states"
import { useWords } from "../../../ui/use-words"
import { DomainsSection } from "./_components/domains-section"
import { ProfileForm } from "./_components/profile-form"
import { ThemeSection } from "./_components/theme-section"

type StoreProps = { profile: Tenant; domains: TenantDomain[] }

const StoreHeader = ({ profile, domains }: StoreProps) => {
  const { t, language } = useWords()
  const address = domains.find((domain) => domain.kind === "subdomain")?.domain ?? profile.slug
  return (
    <Section
      level="h1"
      title={<bdi>{language === "ar" ? profile.name_ar : profile.name_en}</bdi>}
      description={t("store.description")}
      action={<StoreStatusBadge status={profile.status} />}
    >
      <div className="flex flex-wrap gap-x-2 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("store.address")}
        </Text>
        <Text size="small" weight="plus">
          <bdi>{address}</bdi>
        </Text>
        <Text size="small" className="text-ui-fg-subtle basis-full">
          {t(`store.status_explained.${profile.status}`)}
        </Text>
      </div>
    </Section>
  )
}

const Store = () => {
  const { data, error, refetch } = useStoreProfile()
  const { t } = useWords()
  if (data) {
    return (
      <>
        <StoreHeader {...data} />
        <ProfileForm profile={data.profile} />
        <ThemeSection profile={data.profile} />
        <DomainsSection domains={data.domains} />
      </>
    )
  }
  return (
    <Section level="h1" title={t("menu.store_profile")} description={t("store.description")}>
      {error ? <ErrorState error={error} onRetry={refetch} /> : <LoadingState rows={8} />}
    </Section>
  )
}

/** The merchant's page about the store itself. */
const StoreProfilePage = () => (
  <PageFor audience="store" permission="settings.view">
    <Store />
  </PageFor>
)

export const config = defineRouteConfig({
  label: labelFor("store", "menu.store_profile"),
  translationNs: "wasla",
  rank: 1,
})

export default StoreProfilePage
