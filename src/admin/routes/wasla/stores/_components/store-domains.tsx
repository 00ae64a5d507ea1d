import { Badge, Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"

import { useAccess } from "../../../../queries/access"
import { useAddDomain, useRemoveDomain, type StoreDetail } from "../../../../queries/stores"
import { sortDomains, type TenantDomain } from "../../../../queries/tenant"
import { DomainStatusBadge } from "../../../../ui/badges"
import { AddDomainForm, RemoveDomainPrompt } from "../../../../ui/domain-parts"
import { Section } from "../../../../ui/states"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"

type DomainRowProps = { domain: TenantDomain; canRemove: boolean; onRemove: () => void }

const DomainRow = ({ domain, canRemove, onRemove }: DomainRowProps) => {
  const { t } = useWords()
  return (
    <li className="flex flex-wrap items-center gap-2 px-6 py-3">
      <Text size="small" className="me-1 break-all">
        <bdi>{domain.domain}</bdi>
      </Text>
      <Badge size="2xsmall">{t(`domain_kind.${domain.kind}`)}</Badge>
      <DomainStatusBadge status={domain.status} />
      {canRemove && domain.kind === "custom" && (
        <Button
          size="small"
          variant="transparent"
          className="ms-auto"
          onClick={onRemove}
          aria-label={t("domains.remove_label", { domain: domain.domain })}
        >
          {t("domains.remove")}
        </Button>
      )}
    </li>
  )
}

/** A store's addresses, as an operator keeps them. */
export const StoreDomains = ({ store }: { store: StoreDetail }) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const { may } = useAccess()
  const add = useAddDomain(store.id)
  const remove = useRemoveDomain(store.id)
  const [leaving, setLeaving] = useState<TenantDomain | null>(null)
  const canChange = store.status !== "closed" && may("tenants.edit")

  const addDomain = async (domain: string) => {
    await add.mutateAsync(domain)
    toast.success(t("domains.added"))
  }

  const removeDomain = (domain: TenantDomain) =>
    remove.mutate(domain.id, {
      onSuccess: () => toast.success(t("domains.removed", { domain: domain.domain })),
      onError: announce,
      onSettled: () => setLeaving(null),
    })

  return (
    <Section title={t("domains.title")} description={t("stores.domains_description")}>
      <ul className="divide-y">
        {sortDomains(store.domains).map((domain) => (
          <DomainRow
            key={domain.id}
            domain={domain}
            canRemove={canChange}
            onRemove={() => setLeaving(domain)}
          />
        ))}
      </ul>
      {canChange && <AddDomainForm onAdd={addDomain} isAdding={add.isPending} />}
      <RemoveDomainPrompt
        domain={leaving}
        isRemoving={remove.isPending}
        onCancel={() => setLeaving(null)}
        onConfirm={removeDomain}
      />
    </Section>
  )
}
