// Every key of every example dropped, misspelt, of the wrong type: one message on the right line with the next step, no output, never a fault of ours.
import { describe, expect, test } from 'vitest'
import { composed, examples, exampleText } from '../support/compose.ts'
import { complaints, mistakesIn } from '../support/mistakes.ts'

describe('every mistake in an example has one message', () => {
  test.each(examples)('%s', { timeout: 900_000 }, (name) => {
    const bad = mistakesIn(exampleText(name)).flatMap((mistake) => complaints(mistake, composed(mistake.text)).map((what) => `${mistake.kind} ${mistake.path}: ${what}`))
    expect(bad).toEqual([])
  })
})
