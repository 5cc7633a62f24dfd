// What the learned weights do: they find what no construction knows, take back a construction against which all else speaks, and leave the denied alone.
import { expect, it } from 'vitest'
import { guardrailIn, judged } from '../../../src/check/guardrails/judge.ts'
import { stemOf, weightOf } from '../../../src/check/guardrails/weigh.ts'
import { unitsOf } from '../../../src/check/guardrails/unit.ts'
import { corpus } from './corpus.ts'

it('weighs words by stem and structure: a denial changes the sum, an ending and an unknown word do not', () => {
  const of = (text: string): number => weightOf(unitsOf(text))
  expect(stemOf('versäumten')).toBe(stemOf('versäumt'))
  expect(of('Die Beratungsstelle übermittelt dem Jobcenter eine Liste der Ratsuchenden.')).toBeGreaterThan(of('Die Beratungsstelle übermittelt dem Jobcenter keine Liste der Ratsuchenden.') + 1)
  expect(of('Xqzw.')).toBeCloseTo(of('Wzqx.'), 5)
})
it('finds more than the constructions do, in a corpus nothing was learned from', () => {
  const rows = corpus('unlike.md').filter(({ expected }) => expected)
  expect(rows.filter(({ text }) => guardrailIn(text)).length).toBeGreaterThan(12) // the constructions alone: 12
})
it('quotes the whole sentence where no word of it alone offends', () => {
  const text = 'Fehlt jemand in der Gruppenberatung, darf er am nächsten Kursabschnitt nicht teilnehmen.'
  expect(judged([text], null)).toEqual([{ code: 'guardrail/sanktion', from: 0, to: text.length - 1 }])
})
it.each(['Zugang zur Beratung', 'Leistungen der Beratungsstelle bei Umzug'])('takes „%s“ for a title', (text) => expect(guardrailIn(text)).toBeUndefined())
it.each([
  ['Ratsuchende dürfen die Beratung verweigern, verlieren dann aber den Kursplatz.', 'sanktion', 'Ratsuchende dürfen die Beratung verweigern und behalten den Kursplatz.'],
  ['Angaben zu den Teilnehmenden werden zwischen MBE und Jobcenter ausgetauscht, soweit es erforderlich ist.', 'datenaustausch', 'Angaben zu freien Räumen werden zwischen MBE und Jobcenter ausgetauscht, soweit es erforderlich ist.'],
  ['Die Verschwiegenheit der Fachkräfte ist unter den Partnern durch diese Abrede aufgehoben.', 'rechtsgrundlage', 'Die Verschwiegenheit der Fachkräfte gilt auch unter den Partnern.'],
])('„%s“ is %s, and „%s“ is left alone', (due, code, harmless) => expect([guardrailIn(due), guardrailIn(harmless)]).toEqual([`guardrail/${code}`, undefined]))
it('leaves one word over and over and addresses alone', () => {
  for (const text of [`${'Zeile '.repeat(40)}Ende`, `Siehe https://www.example.org/${'lang/'.repeat(40)}`]) expect(guardrailIn(text)).toBeUndefined()
})
it('hears nothing in the name of a place', () => {
  const text = (place: string): string => `Die Unterzeichnenden richten unter dem Namen „Anlaufstelle ${place}“ eine gemeinsame Stelle für Neuzugewanderte im Landkreis ${place}-Nord ein.`
  for (const place of ['Wiesenhausen', 'Wiesenheim', 'Pflichtingen', 'Meldenfurt', 'Kürzungsdorf', 'Datenhagen']) expect([place, guardrailIn(text(place))]).toEqual([place, undefined])
})
it('hears verbs that end like places, and hyphens of Word', () => {
  expect(guardrailIn('Die Ausländerbehörde darf Ratsuchende zur Beratung zwingen.')).toBe('guardrail/zwang')
  const text = 'Der E-Mail-Dienst der Stadt ist für alle da.'
  expect([guardrailIn(text), weightOf(unitsOf(text.replaceAll('-', '\u2010')))]).toEqual([undefined, weightOf(unitsOf(text))])
})
