"use client"

import {
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
  type ChangeEvent,
  type FormEvent,
} from "react"
import { guarded } from "@/features/shell/guarded"
import { useLeaving } from "@/features/shell/use-leaving"
import { placeOrder, type CheckoutState } from "./actions"
import { readValues, type CheckoutErrors } from "./form"

const NOTHING_EDITED: { attempt: number; names: string[] } = { attempt: 0, names: [] }

const placeOrderSafely = guarded<CheckoutState>(placeOrder, (state, form) => ({
  ...state,
  attempt: state.attempt + 1,
  values: readValues(form),
  errors: {},
  notice: "checkout.notice.unreachable",
}))

function focusFirstProblem(form: HTMLFormElement | null, notice: HTMLElement | null) {
  const field = form?.querySelector<HTMLElement>("[aria-invalid='true']")
  const target = field ?? notice
  target?.focus()
  target?.scrollIntoView({ block: "center" })
}

/** Errors of the last try, without those of fields that were changed since. */
function useCurrentErrors(state: CheckoutState) {
  const [edited, setEdited] = useState(NOTHING_EDITED)
  const names = edited.attempt === state.attempt ? edited.names : []
  const errors: CheckoutErrors = Object.fromEntries(
    Object.entries(state.errors).filter(([name]) => !names.includes(name))
  )
  const noteEdit = (event: ChangeEvent<HTMLFormElement>) =>
    setEdited({ attempt: state.attempt, names: [...names, event.target.name] })
  return { errors, noteEdit }
}

/**
 * Places the order of the checkout form, once, and keeps what was typed when that fails. Pressed
 * while a choice of delivery is being priced, it waits for the new total.
 */
export function useOrder(idempotencyKey: string, isChoosing: boolean) {
  const initial: CheckoutState = {
    attempt: 0,
    values: null,
    errors: {},
    notice: null,
    idempotencyKey,
  }
  const [state, action, isPending] = useActionState(placeOrderSafely, initial)
  const [isWaiting, setWaiting] = useState(false)
  const isBusy = isPending || isWaiting || state.goTo !== undefined
  const form = useRef<HTMLFormElement>(null)
  const notice = useRef<HTMLDivElement>(null)
  // A second press can come before React has drawn the first as pending.
  const isSent = useRef(false)
  useLeaving(state.goTo ?? null)
  useEffect(() => {
    isSent.current = false
    if (state.attempt > 0) {
      focusFirstProblem(form.current, notice.current)
    }
  }, [state])
  useEffect(() => {
    if (isWaiting && !isChoosing) {
      setWaiting(false)
      form.current?.requestSubmit()
    }
  }, [isWaiting, isChoosing])
  // Submitting by hand keeps what was typed: React resets forms that it submits itself.
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isChoosing) {
      setWaiting(true)
    } else if (!isPending && state.goTo === undefined && !isSent.current) {
      isSent.current = true
      const data = new FormData(event.currentTarget)
      startTransition(() => action(data))
    }
  }
  return { state, form, notice, submit, isBusy, ...useCurrentErrors(state) }
}
