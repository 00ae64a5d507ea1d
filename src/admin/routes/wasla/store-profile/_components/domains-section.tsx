import { Badge, Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"

import { useAccess } from "../../../../queries/access"
import {
  useAddStoreDomain,
  useRemoveStoreDomain,
  useStoreProfile,
  useVerifyStoreDomain,
} from "../../../../queries/store-profile"
import { sortDomains, type TenantDomain } from "../../../../queries/tenant"
import { DomainStatusBadge } from "../../../../ui/badges"
import { AddDomainForm, RemoveDomainPrompt, VerificationSteps } from "../../../../ui/domain-parts"
import { Section } from "../../../../ui/states"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"

const VerifyButton = ({ domain }: { domain: TenantDomain }) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const { refetch } = useStoreProfile()
  const verify = useVerifyStoreDomain()

  const check = () =>
    verify
      .mutateAsync(domain.id)
      .then(() => refetch())
      .then(({ data }) => {
        const now = data?.domains.find(({ id }) => id === domain.id)
        if (now?.status === "verified") {
          toast.success(t("domains.verified", { domain: domain.domain }))
        } else {
          toast.warning(t("domains.not_yet"))
        }
      })
      .catch(announce)

  return (
    <Button size="small" variant="secondary" isLoading={verify.isPending} onClick={check}>
      {t("domains.verify")}
    </Button>
  )
}

type DomainRowProps = { domain: TenantDomain; canEdit: boolean; onRemove: () => void }

const DomainRow = ({ domain, canEdit, onRemove }: DomainRowProps) => {
  const { t } = useWords()
  const isCustom = domain.kind === "custom"
  const isProved = domain.status === "verified"
  return (
    <li className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text weight="plus" size="small" className="me-1 break-all">
          <bdi>{domain.domain}</bdi>
        </Text>
        <Badge size="2xsmall">{t(`domain_kind.${domain.kind}`)}</Badge>
        <DomainStatusBadge status={domain.status} />
        {isCustom && canEdit && (
          <span className="ms-auto flex gap-2">
            {!isProved && <VerifyButton domain={domain} />}
            <Button
              size="small"
              variant="transparent"
              onClick={onRemove}
              aria-label={t("domains.remove_label", { domain: domain.domain })}
            >
              {t("domains.remove")}
            </Button>
          </span>
        )}
      </div>
      {isCustom && canEdit && !isProved && <VerificationSteps domain={domain} />}
    </li>
  )
}

/** The addresses that the storefront answers on, and how to bring one's own. */
export const DomainsSection = ({ domains }: { domains: TenantDomain[] }) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const canEdit = useAccess().may("domains.edit")
  const add = useAddStoreDomain()
  const remove = useRemoveStoreDomain()
  const [leaving, setLeaving] = useState<TenantDomain | null>(null)

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
    <Section title={t("domains.title")} description={t("domains.description")}>
      <ul className="divide-y">
        {sortDomains(domains).map((domain) => (
          <DomainRow
            key={domain.id}
            domain={domain}
            canEdit={canEdit}
            onRemove={() => setLeaving(domain)}
          />
        ))}
      </ul>
      {canEdit && <AddDomainForm onAdd={addDomain} isAdding={add.isPending} />}
      <RemoveDomainPrompt
        domain={leaving}
        isRemoving={remove.isPending}
        onCancel={() => setLeaving(null)}
        onConfirm={removeDomain}
      />
    </Section>
  )
}
