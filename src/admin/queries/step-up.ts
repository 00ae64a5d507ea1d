type Question = { readonly answer: (confirmed: boolean) => void }

let question: Question | undefined
let asked: Promise<boolean> | undefined
const listeners = new Set<() => void>()

function change(next: Question | undefined): void {
  question = next
  listeners.forEach((listener) => listener())
}

/**
 * Asks the person for their second factor; whatever asks meanwhile waits for the same answer.
 * @returns whether they showed it; false where nobody listens
 */
export function confirmPerson(): Promise<boolean> {
  if (listeners.size === 0) {
    return Promise.resolve(false)
  }
  asked ??= new Promise<boolean>((resolve) => change({ answer: resolve })).finally(() => {
    asked = undefined
    change(undefined)
  })
  return asked
}

/** The question that is open, for the dialog that puts it. */
export const openQuestion = (): Question | undefined => question

/** Tells a listener when a question opens or ends. @returns how to stop */
export function onQuestion(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    question?.answer(false)
  }
}
