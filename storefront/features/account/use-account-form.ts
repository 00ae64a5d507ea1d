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
import { UNTRIED, type FieldErrors, type FormState } from "./form"

/** An action of the account's pages, as a form tries it. */
export type AccountAction = (state: FormState, form: FormData) => Promise<FormState>

const NOTHING_EDITED: { attempt: number; names: string[] } = { attempt: 0, names: [] }

/** An action that says so when the connection is lost, instead of breaking the page. */
export function safely(action: AccountAction): AccountAction {
  return guarded(action, (state) => ({
    ...state,
    attempt: state.attempt + 1,
    errors: {},
    notice: { tone: "danger", key: "account.error.unreachable" },
  }))
}

function focusFirstProblem(form: HTMLFormElement | null, notice: HTMLElement | null) {
  const field = form?.querySelector<HTMLElement>("[aria-invalid='true']")
  const target = field ?? notice
  target?.focus()
  target?.scrollIntoView({ block: "center" })
}

// Who comes back to a page that the browser kept would find it still busy with leaving.
function reloadWhenKept(event: PageTransitionEvent) {
  if (event.persisted) {
    window.location.reload()
  }
}

// An address that differs by its hash alone, or not at all, would not be loaded anew.
function goTo(address: string) {
  const here = window.location.href.split("#")[0]
  const target = new URL(address, here)
  window.location.assign(target)
  if (target.hash && target.href.split("#")[0] === here) {
    window.location.reload()
  }
}

/** Tries an action with a form, keeps what was typed when it fails, and goes where it leads. */
export function useAccountForm(action: AccountAction) {
  const [state, send, isPending] = useActionState(action, UNTRIED)
  const [edited, setEdited] = useState(NOTHING_EDITED)
  const form = useRef<HTMLFormElement>(null)
  const notice = useRef<HTMLDivElement>(null)
  const isBusy = isPending || state.goTo !== undefined
  useEffect(() => {
    if (state.goTo) {
      window.addEventListener("pageshow", reloadWhenKept)
      goTo(state.goTo)
    } else if (state.attempt > 0) {
      focusFirstProblem(form.current, notice.current)
    }
  }, [state])
  const names = edited.attempt === state.attempt ? edited.names : []
  const errors: FieldErrors = Object.fromEntries(
    Object.entries(state.errors).filter(([name]) => !names.includes(name))
  )
  const noteEdit = (event: ChangeEvent<HTMLFormElement>) =>
    setEdited({ attempt: state.attempt, names: [...names, event.target.name] })
  // Submitting by hand keeps what was typed: React resets forms that it submits itself.
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isBusy) {
      const data = new FormData(event.currentTarget)
      startTransition(() => send(data))
    }
  }
  return { state, errors, form, notice, isBusy, submit, noteEdit }
}
