// How well the guardrails judge sentences that nobody tuned them to is counted elsewhere; here nothing once learned may be lost.
// `development.md` was learned from; `held-out.md` was counted only, and looked at once at the end.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardrailIn } from '../../../src/check/guardrails/judge.ts'
import { corpus, count } from './corpus.ts'

describe.each(['development.md', 'held-out.md'])('%s', (file) => {
  const figures = count(corpus(file))
  console.log(`${file}: recall ${figures.recall.toFixed(3)}, precision ${figures.precision.toFixed(3)}, right code ${figures.exact.toFixed(3)}`)
  it('misses nothing that it found before, and accuses nothing that is harmless', () => {
    expect({ missed: figures.missed, false: figures.false }).toEqual({ missed: [], false: [] })
  })
  it('names nearly always the kind that was meant', () => expect(figures.exact).toBeGreaterThan(0.85))
})

const BASE = {
  person: ['Ratsuchende', 'Leistungsberechtigte', 'Kundinnen und Kunden', 'Zugewanderte', 'Klient*innen'],
  advice: ['die Migrationsberatung', 'die Beratung des JMD', 'die Sprechstunde der Clearingstelle', 'das Erstgespräch bei der MBE'],
} as const
const sentence = fc.record({ person: fc.constantFrom(...BASE.person), advice: fc.constantFrom(...BASE.advice), when: fc.constantFrom('', ' innerhalb von vier Wochen', ' mindestens einmal') })
it('finds a duty whoever owes it, whatever the advice is called, and not its denial', () => {
  fc.assert(
    fc.property(sentence, ({ person, advice, when }) => {
      expect(guardrailIn(`${person} müssen ${advice}${when} aufsuchen.`)).toBe('guardrail/pflichtberatung')
      expect(guardrailIn(`${person} haben ${advice}${when} wahrzunehmen.`)).toBe('guardrail/pflichtberatung')
      expect(guardrailIn(`${person} müssen ${advice}${when} nicht aufsuchen.`)).toBeUndefined()
      expect(guardrailIn(`Es ist unzulässig, dass ${person} ${advice}${when} aufsuchen müssen.`)).toBeUndefined()
      expect(guardrailIn(`${person} können ${advice}${when} aufsuchen.`)).toBeUndefined()
    }),
  )
})
const CONSEQUENCES = ['wird die Leistung gekürzt', 'wird der Aufenthaltstitel nicht verlängert', 'verliert den Kursplatz', 'erhält keine Duldung'] as const
const HARMLESS = ['wird die Leistung nicht gekürzt', 'wird der Aufenthaltstitel ebenso verlängert', 'behält den Kursplatz', 'hat keinen Nachteil'] as const
it('finds what follows from staying away, and not that nothing follows', () => {
  for (const advice of BASE.advice) {
    for (const what of CONSEQUENCES) expect([`${what}`, guardrailIn(`Wer ${advice} nicht besucht, ${what}.`)]).toEqual([what, expect.stringMatching(/sanktion|voraussetzung/)])
    for (const what of HARMLESS) expect([`${what}`, guardrailIn(`Wer ${advice} nicht besucht, ${what}.`)]).toEqual([what, undefined])
  }
})
it('remembers within a paragraph what „der Termin“ is', () => {
  const end = 'Wird der Termin nicht wahrgenommen, mindert das Jobcenter die Leistung.'
  expect(guardrailIn(`Die Person vereinbart einen Termin bei der Migrationsberatung. ${end}`)).toBe('guardrail/sanktion')
  expect(guardrailIn('Der Raum hat zwei Fenster. Wird die Miete nicht gezahlt, mindert die Stadt den Zuschuss.')).toBeUndefined()
})
it.each([
  ['teilzunehmen', 'Ratsuchende haben an der Beratung:', 'guardrail/pflichtberatung'],
  ['zur Teilnahme an der Beratung zu drängen', 'Kein Partner darf Ratsuchende:', undefined],
])('reads „%s“ with the line that leads it in', (item, lead, code) => expect(guardrailIn(`${item};`, lead)).toBe(code))
it('has no opinion on questions and on empty text', () => {
  expect([guardrailIn('Müssen Ratsuchende die Beratung besuchen?'), guardrailIn(''), guardrailIn('…')]).toEqual([undefined, undefined, undefined])
})
it('calls a report about behaviour coercion, one of names an exchange of data', () => {
  expect(guardrailIn('Der Beratungsdienst berichtet dem Jobcenter über die Motivation der Ratsuchenden.')).toBe('guardrail/zwang')
  expect(guardrailIn('Der Beratungsdienst berichtet dem Jobcenter die Namen der Ratsuchenden.')).toBe('guardrail/datenaustausch')
})
