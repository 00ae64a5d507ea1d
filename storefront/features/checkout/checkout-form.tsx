"use client"

import Link from "next/link"
import { useTransition } from "react"
import type { ProviderId, ShippingChoice } from "@/data/checkout"
import { useTranslator } from "@/i18n/provider"
import buttons from "@/ui/button.module.css"
import { Notice } from "@/ui/notice"
import type { CheckoutState } from "./actions"
import { AddressStep, ContactStep } from "./address-steps"
import styles from "./checkout-form.module.css"
import { PaymentStep, ShippingStep } from "./choice-steps"
import { useOrder } from "./use-order"

type CheckoutFormProps = {
  shipping: ShippingChoice[]
  providers: ProviderId[]
  currency: string
  chosenShipping: string | null
  fingerprint: string
  hasChanges: boolean
  idempotencyKey: string
}

function FormNotice({ state, hasChanges }: { state: CheckoutState; hasChanges: boolean }) {
  const { locale, t } = useTranslator()
  const notice = state.notice ?? (hasChanges ? "checkout.notice.changed" : null)
  if (!notice) {
    return null
  }
  return (
    <Notice tone={notice === "checkout.notice.fields" ? "danger" : "warning"}>
      <p>{t(notice)}</p>
      {hasChanges && (
        <Link className={styles.toCart} href={`/${locale}/cart`}>
          {t("checkout.back")}
        </Link>
      )}
    </Notice>
  )
}

/** The checkout's four steps and the one button that places the order. */
export function CheckoutForm(props: CheckoutFormProps) {
  const { locale, t } = useTranslator()
  const [isChoosing, startChoosing] = useTransition()
  const { state, errors, form, notice, submit, noteEdit, isBusy } = useOrder(
    props.idempotencyKey,
    isChoosing
  )
  return (
    <form ref={form} onSubmit={submit} onChange={noteEdit} className={styles.form} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="idempotency_key" value={state.idempotencyKey} />
      <input type="hidden" name="seen" value={props.fingerprint} />
      <div ref={notice} tabIndex={-1} role="alert" className={styles.notice}>
        {!isBusy && <FormNotice state={state} hasChanges={props.hasChanges} />}
      </div>
      <ContactStep values={state.values} errors={errors} />
      <AddressStep values={state.values} errors={errors} />
      <ShippingStep
        choices={props.shipping}
        chosen={props.chosenShipping}
        currency={props.currency}
        error={errors.shipping_option}
        startChoosing={startChoosing}
      />
      <PaymentStep providers={props.providers} error={errors.payment_provider} />
      <div className={styles.place}>
        <button
          className={buttons.primary}
          aria-busy={isBusy}
          disabled={props.shipping.length === 0 || props.providers.length === 0}
        >
          {isBusy ? t("checkout.placing") : t("checkout.place")}
        </button>
        <p className={styles.note}>{t("checkout.place_note")}</p>
      </div>
    </form>
  )
}
