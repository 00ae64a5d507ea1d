import { zodResolver } from "@hookform/resolvers/zod"
import { z } from "@medusajs/framework/zod"
import { Button, Prompt, Text } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"

import type { TenantDomain } from "../queries/tenant"
import { CopyButton } from "./copy-button"
import { TextField } from "./fields"
import { domainRule } from "./rules"
import { useRefusal } from "./use-refusal"
import { useWords } from "./use-words"

const domainSchema = z.object({ domain: domainRule }).strict()

type AddDomainProps = { onAdd: (domain: string) => Promise<unknown>; isAdding: boolean }

/** One line to add a domain of the merchant's own. */
export const AddDomainForm = ({ onAdd, isAdding }: AddDomainProps) => {
  const { t } = useWords()
  const { place } = useRefusal()
  const form = useForm({ resolver: zodResolver(domainSchema), defaultValues: { domain: "" } })
  const add = form.handleSubmit(({ domain }) =>
    onAdd(domain)
      .then(() => form.reset())
      .catch((error: Error) => place(error, form, { tenant_domain: "domain", request: "domain" }))
  )
  return (
    <FormProvider {...form}>
      <form onSubmit={add} noValidate className="flex flex-col gap-3 px-6 py-4 sm:flex-row">
        <div className="flex-1">
          <TextField
            name="domain"
            label={t("domains.add_label")}
            hint={t("domains.add_hint")}
            script="code"
            placeholder="shop.example.com"
          />
        </div>
        <Button type="submit" variant="secondary" isLoading={isAdding} className="h-8 sm:mt-7">
          {t("domains.add")}
        </Button>
      </form>
    </FormProvider>
  )
}

const RecordLine = ({ label, value, copy }: { label: string; value: string; copy?: boolean }) => (
  <div className="grid min-h-7 grid-cols-[4.5rem_1fr] items-center gap-x-2">
    <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
    <dd className="flex items-center justify-between gap-x-2">
      <bdi dir="ltr" className="txt-compact-small break-all font-mono rtl:text-end">
        {value}
      </bdi>
      {copy && <CopyButton content={value} what={label} />}
    </dd>
  </div>
)

/** How to prove a domain: the record to put into DNS, piece by piece. */
export const VerificationSteps = ({ domain }: { domain: TenantDomain }) => {
  const { t } = useWords()
  const record = domain.verification
  if (!record) {
    return null
  }
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-3 rounded-lg border p-4">
      <Text size="small" weight="plus">
        {t("domains.steps_title")}
      </Text>
      <ol className="txt-small text-ui-fg-subtle flex list-decimal flex-col gap-y-2 ps-5">
        <li>{t("domains.step_open")}</li>
        <li>
          {t("domains.step_record")}
          <dl className="bg-ui-bg-base text-ui-fg-base mt-2 flex flex-col gap-1 rounded border p-3">
            <RecordLine label={t("domains.record_type")} value={record.type} />
            <RecordLine label={t("domains.record_name")} value={record.name} copy />
            <RecordLine label={t("domains.record_value")} value={record.value} copy />
          </dl>
        </li>
        <li>{t("domains.step_verify")}</li>
      </ol>
      {domain.failure && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {t(`domains.failure.${domain.failure}`)}
        </Text>
      )}
    </div>
  )
}

type RemoveDomainProps = {
  domain: TenantDomain | null
  isRemoving: boolean
  onCancel: () => void
  onConfirm: (domain: TenantDomain) => void
}

/** Asks before a domain is removed, and says what stops working. */
export const RemoveDomainPrompt = (props: RemoveDomainProps) => {
  const { domain, isRemoving, onCancel, onConfirm } = props
  const { t, direction } = useWords()
  return (
    <Prompt open={domain !== null} onOpenChange={(open) => !open && onCancel()}>
      <Prompt.Content dir={direction}>
        <Prompt.Header>
          <Prompt.Title>{t("domains.remove_title")}</Prompt.Title>
          <Prompt.Description>
            {t("domains.remove_description", { domain: domain?.domain })}
          </Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("forms.cancel")}</Prompt.Cancel>
          <Button
            size="small"
            variant="danger"
            isLoading={isRemoving}
            onClick={() => domain && onConfirm(domain)}
          >
            {t("domains.remove")}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
