/** How many stores' mails are sent at once by one process. */
const AT_ONCE = 5

type Work = () => Promise<void>

/**
 * Lets stores send in turn, a few at a time. Who asks for a store that waits already joins it:
 * the turn that comes will see the new mail too.
 */
export class Turns {
  private readonly waiting = new Map<string, Work>()
  private readonly running = new Set<Promise<void>>()
  private closed = false

  /** Asks for a store's turn, and returns at once. */
  request(store: string, work: Work): void {
    if (this.closed || this.waiting.has(store)) {
      return
    }
    this.waiting.set(store, work)
    this.startNext()
  }

  /** Ends what is under way and begins nothing more; the rest is left to others, or a new start. */
  async idle(): Promise<void> {
    this.closed = true
    this.waiting.clear()
    await Promise.all(this.running)
  }

  private startNext(): void {
    const [next] = this.waiting
    if (!next || this.running.size >= AT_ONCE) {
      return
    }
    const [store, work] = next
    this.waiting.delete(store)
    const turn = work().finally(() => {
      this.running.delete(turn)
      this.startNext()
    })
    this.running.add(turn)
  }
}
