// What the pipeline makes of a text is never changed: tests of a worker that ask the same share one answer.
import type { Mode } from '../../src/diagnostics/diagnostic.ts'

/** All examples, and what one test asks in a row. */
const AT_MOST = 24
/** `work`, whose last answers are kept. */
export function kept<V>(work: (text: string, mode: Mode) => V): (text: string, mode?: Mode) => V {
  const answers = new Map<string, V>()
  return (text, mode = 'final') => {
    const key = `${mode} ${text}`
    const answer = answers.get(key) ?? work(text, mode)
    answers.delete(key)
    answers.set(key, answer)
    for (const [oldest] of answers) if (answers.size > AT_MOST) answers.delete(oldest)
    return answer
  }
}
