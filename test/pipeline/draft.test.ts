// Draft and final: the same agreement with open questions becomes a draft with numbered open points, never a final text.
import { expect, it } from 'vitest'
import { composed, exampleText, textOf } from '../support/compose.ts'

const OPEN = `
klauseln:
  sprechstunde: {}
offen:
  - { zu: klauseln.sprechstunde.raum, frage: Welcher Raum steht zur Verfügung?, vorschlag: Zimmer 012 }
  - { zu: laufzeit.dauer, frage: Reicht ein Jahr? }
`
const text = exampleText('kurz').replace(/^klauseln:[\s\S]*?(?=^\S)/m, '') + OPEN
const flat = (printed: string): string => printed.replaceAll(/\s+/g, ' ')

it('refuses missing values in the final form, in one message', () => {
  const { document, found } = composed(text)
  expect(document).toBeUndefined()
  expect(found.map((d) => [d.code, d.severity])).toEqual([['klausel/angaben-fehlen', 'error']])
})
it('refuses open points in the final form', () => {
  const complete = text.replace('sprechstunde: {}', 'sprechstunde: { termine: { di: 9:00-12:00 }, raum: Zimmer 012 }')
  expect(composed(complete).found.map((d) => [d.code, d.severity])).toEqual([
    ['text/offener-punkt', 'error'],
    ['text/offener-punkt', 'error'],
  ])
})
it('numbers open points in the order of the text, and lists them with the same numbers', async () => {
  const { document, found } = composed(text, { mode: 'draft' })
  expect(found.filter((d) => d.severity !== 'hint')).toEqual([])
  if (!document) throw new Error('no document')
  const printed = flat(await textOf(document, 'txt'))
  expect(printed).toContain('bietet [1: Zeiten der Sprechstunde?] Beratung')
  expect(printed).toContain('mithören kann: [2: Zimmer 012].')
  expect(printed).toContain('Sie gilt für [3: ein Jahr].')
  expect(printed.slice(printed.indexOf('Offene Punkte'))).toMatch(/\[1: Zeiten der Sprechstunde\?\].*\[2: Welcher Raum steht zur Verfügung\?\] Zimmer 012 .*\[3: Reicht ein Jahr\?\]/)
})
it('prints the same open points in every format', async () => {
  const { document } = composed(text, { mode: 'draft' })
  if (!document) throw new Error('no document')
  for (const format of ['txt', 'md'] as const) expect((await textOf(document, format)).match(/\[\d: |\\\[\d: /g)).toHaveLength(6)
})
it('locks the signatures of a draft', async () => {
  const { document } = composed(text, { mode: 'draft' })
  if (!document) throw new Error('no document')
  expect(await textOf(document, 'txt')).toContain('Entwurf – Unterschrift erst in der Endfassung')
})
it.each([
  ['…', 'Die Partner treffen sich … im Jahr.'],
  ['___', 'Ansprechperson ist ___.'],
  ['X Tage', 'Die Frist beträgt X Tage.'],
  ['TODO', 'TODO klären'],
  ['???', 'Wer zahlt ???'],
  ['XXX', 'Der Raum ist XXX.'],
  ['…………', 'Der Betrag ist…………Euro.'],
  ['[…]', 'Die Behörde […] lädt ein.'],
  ['(falls vorhanden)', 'Der Aushang (falls vorhanden) hängt im Flur.'],
])('finds the blank %s in own wording, an error in the final form and a warning in a draft', (blank, wording) => {
  const own = `${exampleText('kurz')}\nzusatz:\n  - id: eigene\n    titel: Eigene\n    text: |\n      ${wording}\n`
  const line = own.split('\n').findIndex((row) => row.includes(wording)) + 1
  const column = (own.split('\n')[line - 1] ?? '').indexOf(blank) + 1
  const seen = (mode: 'final' | 'draft') => composed(own, { mode }).found.map((d) => [d.code, d.severity, d.place?.line, d.place?.column])
  expect(seen('final')).toEqual([['text/luecke', 'error', line, column]])
  expect(seen('draft')).toEqual([['text/luecke', 'warning', line, column]])
})
it('makes numbered open points of the blanks of own wording and of values, and says nothing of --draft', async () => {
  const own = `${exampleText('kurz')}\nzusatz:\n  - id: eigene\n    titel: Eigene\n    text: |\n      Text mit ___ und **TODO** hier.\nklauseln:\n  sprechstunde: { termine: { di: 9:00-12:00 }, raum: Zimmer XXX }\n`
  const { document, found } = composed(own, { mode: 'draft' })
  if (!document) throw new Error('no document')
  const printed = flat(await textOf(document, 'txt'))
  expect(printed).toContain('mithören kann: [1: Zimmer XXX].')
  expect(printed).toContain('Text mit [2: ___] und [3: TODO] hier.')
  expect(printed.slice(printed.indexOf('Offene Punkte'))).toMatch(/\[1: Lücke: „Zimmer XXX“\].*\[2: Lücke: „Text mit ___ und“\].*\[3: Lücke: „TODO“\]/)
  expect(found.map((d) => [d.code, d.severity])).toEqual(Array(3).fill(['text/luecke', 'warning']))
  expect(found.filter((d) => d.hint?.includes('--draft'))).toEqual([])
})
it('leaves a blank that is accepted as it is, in the draft too', async () => {
  const own = `${exampleText('kurz')}\nzusatz:\n  - { id: eigene, titel: Eigene, text: "Wer sagte: … und ging?" }\nausnahmen:\n  - { code: text/luecke, zu: zusatz.eigene, grund: "Die Auslassung gehört zum Zitat." }\n`
  const { document, found } = composed(own, { mode: 'draft' })
  if (!document) throw new Error('no document')
  expect(await textOf(document, 'txt')).toContain('Wer sagte: … und ging?')
  expect(found).toEqual([])
})
it.each([
  ['the running foot', 'kurztitel: Kooperation ___'],
  ['the file number', 'aktenzeichen: 33 TODO'],
  ['the title, once', 'titel: Vereinbarung ___'],
  ['the place of signing, once', 'unterzeichnung: { ort: "???", ort_datum: je-unterschrift }'],
  ['a heading over signatures', 'unterzeichnung: { unterschriften: [{ fuer: stadt, ueberschrift: Für ___, personen: [{ name: A }] }, { fuer: nachbarschaft, personen: [{ name: B }] }] }'],
  ['the name of a group', 'gruppen: [{ id: beide, bezeichnung: Partner ___, mitglieder: [stadt, nachbarschaft], einzahl: Partner, genus: m }]'],
])('finds a blank in %s', (_, line) => {
  const key = line.slice(0, line.indexOf(':'))
  const rest = exampleText('kurz').replace(new RegExp(`^${key}:.*\\n(?:[ ].*\\n)*`, 'm'), '')
  const { found } = composed(`${rest}\n${line}\n`.replace(key === 'titel' ? /^kurztitel:.*\n/m : /$^/, ''))
  expect(found.filter((d) => d.severity === 'error').map((d) => [d.code, d.place?.line !== undefined])).toEqual([['text/luecke', true]])
})
it('points at each of several equal blanks, in a clause, an annex and the head', () => {
  const text = `${exampleText('kurz')}\nzusatz:\n  - id: a\n    titel: A\n    text: |\n      Eins ___ ist offen.\n\n      Zwei ___ auch.\nanlagen:\n  - { id: b, titel: B, text: "Drei ___ ebenso." }\nkopf: { wortlaut: "zwischen ___ und B" }\n`
  const lines = text.split('\n')
  const expected = ['zwischen ___', 'Eins ___', 'Zwei ___', 'Drei ___'].map((words) => { const line = lines.findIndex((row) => row.includes(words)); return [line + 1, (lines[line] ?? '').indexOf('___') + 1] })
  const found = composed(text).found.filter((d) => d.code === 'text/luecke').map((d) => [d.place?.line, d.place?.column])
  expect(found).toHaveLength(4)
  expect(found).toEqual(expect.arrayContaining(expected))
})
it('accepts a blank on purpose with its reason, and only there', () => {
  const own = (zu: string) => `${exampleText('kurz')}\nzusatz:\n  - { id: eigene, titel: Eigene, text: "Wer sagte: … und ging?" }\nausnahmen:\n  - { code: text/luecke, zu: ${zu}, grund: "Die Auslassung gehört zum Zitat." }\n`
  expect(composed(own('zusatz.eigene')).found).toEqual([])
  expect(composed(own('zusatz.eigene.titel')).found.map((d) => d.code)).toEqual(['text/luecke', 'angaben/ausnahme-unnoetig'])
})
it.each(['Raum X', 'von 9 bis 12 Uhr', 'Satz 1 [sic] bleibt', '20 Tage'])('leaves %j alone', (wording) => {
  expect(composed(`${exampleText('kurz')}\nzusatz:\n  - { id: eigene, titel: Eigene, text: ${JSON.stringify(wording)} }\n`).found.map((d) => d.code)).toEqual([])
})
