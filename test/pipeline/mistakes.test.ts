// Every key of the short examples dropped, misspelt, of the wrong type: one message on the right line with the next step, no output, never a fault of ours.
// The gates do the same for every example.
import { describe, expect, test } from 'vitest'
import { composed, examples, exampleText } from '../support/compose.ts'
import { complaints, mistakesIn } from '../support/mistakes.ts'

describe('every mistake in a short example has one message', () => {
  test.each(examples.filter((name) => name.includes('kurz')))('%s', (name) => {
    const mistakes = mistakesIn(exampleText(name))
    expect(mistakes.length).toBeGreaterThan(60)
    const bad = mistakes.flatMap((mistake) => complaints(mistake, composed(mistake.text)).map((what) => `${mistake.kind} ${mistake.path}: ${what}`))
    expect(bad).toEqual([])
  })
})
