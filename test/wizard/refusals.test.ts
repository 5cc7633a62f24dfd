// What a person types and the wizard cannot take: the answer is said as one types, never as the file has it.
import { expect, test } from 'vitest'
import { keyOf, type Question } from '../../src/wizard/question.ts'
import { converse } from '../../src/wizard/session.ts'
import { EMPTY, TALK } from '../support/wizard-chance.ts'
import { plainAnswer, talk } from '../support/wizard-talk.ts'

/** What is said of each typed text at one question. */
async function told(key: string, typed: readonly string[], answers: Record<string, unknown> = {}): Promise<readonly (string | undefined)[]> {
  let words: readonly (string | undefined)[] = []
  const fixed: Record<string, unknown> = { 'typ': 'abh', 'assistent.weg': 'alles', ...answers }
  const asker = talk((question: Question) => {
    if (keyOf(question.path) === key) words = typed.map((text) => question.refusal(question.read(text)))
    return keyOf(question.path) in fixed ? fixed[keyOf(question.path)] : plainAnswer(question)
  })
  await converse(EMPTY, asker, { ...TALK, keep: async () => {} })
  return words
}

test('hours', async () => {
  const all = [...TALK.templates.kinds.get('abh')!.klauseln.values()].filter(({ id, stufe }) => stufe !== 'pflicht' && id !== 'praeambel' && id !== 'laufzeit' && id !== 'kuendigung').map(({ id }) => id)
  const [words, hour, right] = await told('klauseln.sprechstunde.termine', ['dienstags neun bis zwölf', 'di 25:00-26:00', 'di 9:00-12:00'], { 'assistent.klauseln': all })
  for (const one of [words, hour]) {
    expect(one).toContain('Di 9:00-12:00, Do 14:00-16:30')
    expect(one).not.toMatch(/Block|\{/)
  }
  expect(right).toBeUndefined()
})
test('days', async () => {
  const [month, short, right] = await told('datum', ['1.13.2027', '16.1.27', '16.1.2027'])
  expect(month).toContain('Tag.Monat.Jahr')
  expect(month).not.toContain('Jahr-Monat-Tag')
  expect(short).toBe('Schreiben Sie das Jahr mit vier Ziffern: 16.1.2027.')
  expect(right).toBeUndefined()
})
test('names and functions are words; an association is no authority', async () => {
  expect(await told('parteien.1.name', ['500', 'Sprachbrücke e. V.', 'Stadt Neuental'], { 'parteien.1.rolle': 'abh' })).toEqual([expect.stringContaining('kein Name'), expect.stringContaining('kann nicht Ausländerbehörde sein'), undefined])
  expect(await told('parteien.2.name', ['Sprachbrücke e. V.'], { 'parteien.2.rolle': 'mbe' })).toEqual([undefined])
  expect(await told('parteien.1.vertreten_durch', ['123', 'Vorstand'])).toEqual([expect.stringContaining('keine Funktion'), undefined])
})
