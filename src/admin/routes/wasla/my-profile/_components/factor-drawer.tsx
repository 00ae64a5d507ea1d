import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"

import { useConfirmFactor, type FactorSetup } from "../../../../queries/second-factor"
import { CopyButton } from "../../../../ui/copy-button"
import { TextField } from "../../../../ui/fields"
import { FormDrawer } from "../../../../ui/form-drawer"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"
import { codeSchema } from "./profile-schema"
import { QrCode } from "./qr-code"

const FIELD_OF_CODE = { account: "code", request: "code" } as const

const inFours = (secret: string) => secret.match(/.{1,4}/g)?.join(" ") ?? secret

type FactorDrawerProps = {
  setup: FactorSetup
  onClose: () => void
  onDone: (codes: string[]) => void
}

/** Leads through setting an authenticator app up: scan, then one of its codes. */
export const FactorDrawer = ({ setup, onClose, onDone }: FactorDrawerProps) => {
  const { t } = useWords()
  const { place } = useRefusal()
  const confirm = useConfirmFactor()
  const form = useForm({ resolver: zodResolver(codeSchema), defaultValues: { code: "" } })

  const submit = form.handleSubmit(({ code }) =>
    confirm
      .mutateAsync({ id: setup.mfa_factor.id, code })
      .then(({ recovery_codes }) => onDone(recovery_codes))
      .catch((error: Error) => place(error, form, FIELD_OF_CODE))
  )

  return (
    <FormProvider {...form}>
      <FormDrawer
        open
        title={t("me.mfa_set_up")}
        description={t("me.mfa_scan")}
        submitLabel={t("me.mfa_confirm")}
        isSaving={confirm.isPending}
        onClose={onClose}
        onSubmit={submit}
      >
        <div className="flex justify-center">
          <QrCode text={setup.otpauth_url} label={t("me.mfa_qr")} />
        </div>
        <div className="flex flex-col gap-y-1">
          <Text size="small" className="text-ui-fg-subtle">
            {t("me.mfa_by_hand")}
          </Text>
          <div className="flex items-center gap-x-2">
            <bdi dir="ltr" className="txt-compact-small break-all font-mono">
              {inFours(setup.secret)}
            </bdi>
            <CopyButton content={setup.secret} what={t("me.mfa_key")} />
          </div>
          <a href={setup.otpauth_url} className="txt-compact-small text-ui-fg-interactive">
            {t("me.mfa_open_app")}
          </a>
        </div>
        <TextField
          name="code"
          label={t("me.mfa_code")}
          hint={t("me.mfa_code_hint")}
          script="code"
          autoComplete="one-time-code"
        />
      </FormDrawer>
    </FormProvider>
  )
}
