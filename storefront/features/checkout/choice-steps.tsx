"use client"

import { useOptimistic, type TransitionStartFunction } from "react"
import type { ProviderId, ShippingChoice } from "@/data/checkout"
import { useTranslator } from "@/i18n/provider"
import type { MessageKey } from "@/i18n/translate"
import { Icon } from "@/ui/icons"
import { Notice } from "@/ui/notice"
import { Amount } from "@/ui/price"
import { selectShipping } from "./actions"
import styles from "./checkout-form.module.css"
import { Step } from "./step"

type ShippingStepProps = {
  choices: ShippingChoice[]
  chosen: string | null
  currency: string
  error?: MessageKey
  startChoosing: TransitionStartFunction
}

function ErrorLine({ id, error }: { id: string; error?: MessageKey }) {
  const { t } = useTranslator()
  return error ? (
    <p id={id} className={styles.error}>
      {t(error)}
    </p>
  ) : null
}

/** How the order is delivered; a choice is priced by the server at once. */
export function ShippingStep(props: ShippingStepProps) {
  const { choices, chosen, currency, error, startChoosing } = props
  const { locale, t } = useTranslator()
  const [shown, show] = useOptimistic(chosen)
  const choose = (id: string) =>
    startChoosing(async () => {
      show(id)
      await selectShipping(locale, id)
    })
  return (
    <Step number={3} title="checkout.shipping">
      {choices.length === 0 && <Notice tone="warning">{t("checkout.no_shipping")}</Notice>}
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.id} className={styles.choice}>
            <input
              type="radio"
              name="shipping_option"
              value={choice.id}
              checked={shown === choice.id}
              onChange={() => choose(choice.id)}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? "shipping-error" : undefined}
            />
            <span>
              <span className={styles.choiceName}>{choice.name}</span>
              {choice.promise && <span className={styles.note}> · {choice.promise}</span>}
            </span>
            <span>
              {choice.amount === 0 ? (
                t("summary.free")
              ) : (
                <Amount amount={choice.amount} currency={currency} locale={locale} />
              )}
            </span>
          </label>
        ))}
      </div>
      <ErrorLine id="shipping-error" error={error} />
    </Step>
  )
}

type PaymentStepProps = { providers: ProviderId[]; error?: MessageKey }

/** How the order is paid. */
export function PaymentStep({ providers, error }: PaymentStepProps) {
  const { t } = useTranslator()
  return (
    <Step number={4} title="checkout.payment">
      {providers.length === 0 && <Notice tone="warning">{t("checkout.no_payment")}</Notice>}
      <div className={styles.choices}>
        {providers.map((id, index) => (
          <label key={id} className={styles.choice}>
            <input
              type="radio"
              name="payment_provider"
              value={id}
              defaultChecked={index === 0}
              aria-describedby={error ? "payment-error" : undefined}
            />
            <span>
              <span className={styles.choiceName}>{t(`checkout.pay.${id}`)}</span>
              <br />
              <span className={styles.note}>{t(`checkout.pay.${id}_hint`)}</span>
            </span>
            <Icon name="cash" />
          </label>
        ))}
      </div>
      <ErrorLine id="payment-error" error={error} />
    </Step>
  )
}
