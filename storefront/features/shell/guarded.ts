"use client"

import { unstable_rethrow } from "next/navigation"

/** Runs an action so that a lost connection becomes a message and not an error page. */
export function guarded<State>(
  action: (state: State, form: FormData) => Promise<State>,
  whenLost: (state: State, form: FormData) => State
): (state: State, form: FormData) => Promise<State> {
  return async (state, form) => {
    try {
      return await action(state, form)
    } catch (error) {
      unstable_rethrow(error)
      return whenLost(state, form)
    }
  }
}
