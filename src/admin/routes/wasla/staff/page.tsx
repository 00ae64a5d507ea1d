import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Plus } from "@medusajs/icons"
import { Button, Tabs } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"

import { labelFor } from "../../../audience"
import { useAccess } from "../../../queries/access"
import { PageFor } from "../../../ui/page-for"
import { Section } from "../../../ui/states"
import { useWords } from "../../../ui/use-words"
import { InvitationList } from "./_components/invitation-list"
import { InviteDrawer } from "./_components/invite-drawer"
import { MemberList } from "./_components/member-list"

const TABS = ["members", "invitations"] as const

const Staff = () => {
  const { t, direction } = useWords()
  const { may } = useAccess()
  const [params, setParams] = useSearchParams()
  const [inviting, setInviting] = useState(false)
  const tab = TABS.find((name) => name === params.get("tab")) ?? TABS[0]
  // Each list has filters of its own, so another tab begins without any.
  const show = (name: string) => setParams(name === TABS[0] ? {} : { tab: name })
  const close = () => {
    setInviting(false)
    show("invitations")
  }
  return (
    <Section
      level="h1"
      title={t("people.title")}
      description={t("people.description")}
      action={
        may("staff.invite") &&
        may("roles.view") && (
          <Button size="small" onClick={() => setInviting(true)}>
            <Plus /> {t("people.invite")}
          </Button>
        )
      }
    >
      <Tabs dir={direction} value={tab} onValueChange={show}>
        <Tabs.List className="px-6 py-3">
          {TABS.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {t(`people.tabs.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="members">
          <MemberList />
        </Tabs.Content>
        <Tabs.Content value="invitations">
          <InvitationList />
        </Tabs.Content>
      </Tabs>
      {inviting && <InviteDrawer onClose={() => setInviting(false)} onInvited={close} />}
    </Section>
  )
}

/** The people who work in the store, and those who were asked to. */
const StaffPage = () => (
  <PageFor audience="store" permission="staff.view">
    <Staff />
  </PageFor>
)

export const config = defineRouteConfig({
  label: labelFor("store", "people.menu.staff"),
  translationNs: "wasla",
  rank: 2,
})

export default StaffPage
