// Many events in a row as one: saving a file makes several, and several files are often saved in one go.
// Invariant: nothing that came after the last answer is lost; whoever asks late is answered at once when it has become quiet.

/** Milliseconds of quiet after which a burst is over, and how long one may last at the most. */
const QUIET = 100
const LONGEST = 1_000

export interface Burst {
  event(): void
  /** Nothing more will come: whoever waits gets the error. */
  fail(error: Error): void
  /** Resolves when there was an event since the last answer and none for a moment. */
  over(): Promise<void>
}

export function burst(): Burst {
  let quiet: NodeJS.Timeout | undefined
  let longest: NodeJS.Timeout | undefined
  let isOver = false
  let failure: Error | undefined
  let waiting: { readonly done: () => void; readonly fail: (error: Error) => void } | undefined
  const answer = (): void => {
    if (!waiting || !(isOver || failure)) return
    const { done, fail } = waiting
    ;[isOver, waiting] = [false, undefined]
    if (failure) fail(failure)
    else done()
  }
  const end = (): void => {
    clearTimeout(quiet)
    clearTimeout(longest)
    ;[longest, isOver] = [undefined, true]
    answer()
  }
  return {
    event() {
      clearTimeout(quiet)
      quiet = setTimeout(end, QUIET)
      longest ??= setTimeout(end, LONGEST)
    },
    fail(error) {
      failure = error
      answer()
    },
    over: () => new Promise((done, fail) => {
      waiting = { done, fail }
      answer()
    }),
  }
}
