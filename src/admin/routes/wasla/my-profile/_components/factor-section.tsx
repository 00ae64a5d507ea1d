import { Button, StatusBadge, toast } from "@medusajs/ui"
import { useState } from "react"

import {
  useBeginFactor,
  useFactors,
  useRemoveFactor,
  useRenewCodes,
  type Factor,
  type FactorSetup,
} from "../../../../queries/second-factor"
import { ConfirmPrompt } from "../../../../ui/confirm-prompt"
import { ErrorState, LoadingState, Section } from "../../../../ui/states"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { FactorDrawer } from "./factor-drawer"
import { RecoveryCodes } from "./recovery-codes"

const RemovePrompt = ({ factor, onClose }: { factor: Factor; onClose: () => void }) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const remove = useRemoveFactor()
  const confirm = () =>
    remove.mutate(factor.id, {
      onSuccess: () => toast.success(t("me.mfa_removed")),
      onError: announce,
      onSettled: onClose,
    })
  return (
    <ConfirmPrompt
      title={t("me.mfa_remove_title")}
      description={t("me.mfa_remove_description")}
      action={t("me.mfa_remove")}
      isWorking={remove.isPending}
      onCancel={onClose}
      onConfirm={confirm}
    />
  )
}

const Enabled = ({ factor, onCodes }: { factor: Factor; onCodes: (codes: string[]) => void }) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const renew = useRenewCodes()
  const [leaving, setLeaving] = useState(false)
  const makeCodes = () =>
    renew
      .mutateAsync()
      .then(({ recovery_codes }) => onCodes(recovery_codes))
      .catch(announce)
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <StatusBadge color="green" className="me-auto px-1">
        {t("me.mfa_on")}
      </StatusBadge>
      <Button size="small" variant="secondary" isLoading={renew.isPending} onClick={makeCodes}>
        {t("me.codes_renew")}
      </Button>
      <Button size="small" variant="danger" onClick={() => setLeaving(true)}>
        {t("me.mfa_remove")}
      </Button>
      {leaving && <RemovePrompt factor={factor} onClose={() => setLeaving(false)} />}
    </div>
  )
}

const Disabled = ({ onBegun }: { onBegun: (setup: FactorSetup) => void }) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const begin = useBeginFactor()
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <StatusBadge color="grey" className="me-auto px-1">
        {t("me.mfa_off")}
      </StatusBadge>
      <Button
        size="small"
        isLoading={begin.isPending}
        onClick={() => begin.mutateAsync().then(onBegun).catch(announce)}
      >
        {t("me.mfa_set_up")}
      </Button>
    </div>
  )
}

/** The second factor: an authenticator app, and recovery codes for the day it is lost. */
export const FactorSection = () => {
  const { t } = useWords()
  const { data, error, refetch } = useFactors()
  const [setup, setSetup] = useState<FactorSetup | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const enabled = data?.mfa_factors.find(({ status }) => status === "enabled")
  const finish = (made: string[]) => {
    setSetup(null)
    setCodes(made)
  }
  return (
    <Section title={t("me.mfa_title")} description={t("me.mfa_description")}>
      {error && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && <LoadingState rows={1} />}
      {data && enabled && <Enabled factor={enabled} onCodes={setCodes} />}
      {data && !enabled && <Disabled onBegun={setSetup} />}
      {setup && <FactorDrawer setup={setup} onClose={() => setSetup(null)} onDone={finish} />}
      {codes && <RecoveryCodes codes={codes} onClose={() => setCodes(null)} />}
    </Section>
  )
}
