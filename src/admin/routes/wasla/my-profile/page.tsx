import { defineRouteConfig } from "@medusajs/admin-sdk"

import { labelFor } from "../../../audience"
import { useAccount } from "../../../queries/account"
import { OnlyFor } from "../../../ui/only-for"
import { ErrorState, LoadingState, Section } from "../../../ui/states"
import { useWords } from "../../../ui/use-words"
import { FactorSection } from "./_components/factor-section"
import { PasswordSection } from "./_components/password-section"
import { PersonSection } from "./_components/person-section"
import { SessionsSection } from "./_components/sessions-section"

const Profile = () => {
  const { t } = useWords()
  const { data, error, refetch } = useAccount()
  if (data) {
    return (
      <>
        <PersonSection account={data.account} />
        <PasswordSection />
        <FactorSection />
        <SessionsSection />
      </>
    )
  }
  return (
    <Section level="h1" title={t("me.title")} description={t("me.description")}>
      {error ? <ErrorState error={error} onRetry={refetch} /> : <LoadingState rows={8} />}
    </Section>
  )
}

/** The signed-in person's own page, for whatever role. */
const MyProfilePage = () => (
  <OnlyFor audience="store">
    <Profile />
  </OnlyFor>
)

export const config = defineRouteConfig({
  label: labelFor("store", "me.menu"),
  translationNs: "wasla",
  rank: 9,
})

export default MyProfilePage
