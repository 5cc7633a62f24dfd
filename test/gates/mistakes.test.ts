// Every key of every example dropped, misspelt, of the wrong type: one message on the right line with the next step, no output, never a fault of ours.
// Long examples have thousands: a run takes of every key one kind of mistake, and three runs, by chance, take them all.
import { describe, expect, test } from 'vitest'
import { composed, examples, exampleText } from '../support/compose.ts'
import { complaints, type Mistake, mistakesIn } from '../support/mistakes.ts'

const LONG = 300
const turn = Math.floor(Math.random() * 3)
const chosen = (all: readonly Mistake[]): readonly Mistake[] => all.filter((_, i) => all.length < LONG || (i + Math.floor(i / 3)) % 3 === turn)

describe(`every mistake in an example has one message (turn ${turn})`, () => {
  test.each(examples)('%s', { timeout: 900_000 }, (name) => {
    const mistakes = chosen(mistakesIn(exampleText(name)))
    expect(mistakes.length).toBeGreaterThan(50)
    expect(mistakes.flatMap((mistake) => complaints(mistake, composed(mistake.text)).map((what) => `${mistake.kind} ${mistake.path}: ${what}`))).toEqual([])
  })
})
