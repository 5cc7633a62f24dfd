// Own wording that cannot be printed as it stands is refused at once, with its place, however large it is.
import { expect, it } from 'vitest'
import { composed, exampleText } from '../support/compose.ts'

const own = (text: string, more = ''): string => `${exampleText('kurz')}\nzusatz:\n  - { id: eigene, titel: Eigene, ${more}text: ${JSON.stringify(text)} }\n`
const codes = (text: string): readonly string[] => composed(text).found.map((d) => d.code)

it.each([
  ['a word of 99,000 letters', 'x'.repeat(99_000), ['text/wort-zu-lang']],
  ['notes of 3,200 letters at one paragraph', `Text[^a] und mehr[^b].\n\n[^a]: ${'Wort '.repeat(300)}.\n[^b]: ${'Wort '.repeat(340)}.`, ['text/fussnote-zu-lang']],
  ['a note of 40 short lines', `Text[^a].\n\n[^a]: ${'Zeile\\\n    '.repeat(40)}Ende`, ['text/fussnote-zu-lang']],
  ['a note of 40 short paragraphs', `Text[^a].\n\n[^a]: Anfang\n\n${'    Absatz\n\n'.repeat(40)}`, ['text/fussnote-zu-lang']],
  ['a row whose cells call 3,200 letters of notes together', `| A | B |\n|:--|:--|\n| x[^a] | y[^b] |\n\n[^a]: ${'Wort '.repeat(320)}.\n\n[^b]: ${'Wort '.repeat(320)}.`, ['text/fussnote-zu-lang']],
  ['3,000 list marks in a line', `${'- '.repeat(3000)}x`, ['text/zu-tief']],
  ['30,000 marks of quotations in a line', `${'>'.repeat(30_000)}x`, ['text/zu-tief']],
  ['3,000 paragraph marks in a line', `${'(1) '.repeat(3000)}x`, ['text/zu-tief']],
])('refuses %s with one message', (_what, text, expected) => {
  expect(codes(own(text))).toEqual(expected)
})
it('stops naming the same mistake after twenty', () => {
  expect(codes(own('a *b '.repeat(500)))).toHaveLength(20)
})
it('points at the sign that cannot be printed, not at its line', () => {
  const text = `${exampleText('kurz')}\nzusatz:\n  - id: eigene\n    titel: Eigene\n    text: |\n      Der Raum steht frei.\n\n      Das Plakat zeigt ein 😀 am Rand.\n`
  const [found] = composed(text).found
  expect([found?.code, found?.place?.line, found?.place?.column]).toEqual(['text/zeichen-fehlt', text.split('\n').length - 1, 28])
})
it('accepts rows of a table whose notes are short, however many rows there are', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `| x[^${i}] | y |`).join('\n')
  const notes = Array.from({ length: 40 }, (_, i) => `[^${i}]: ${'Wort '.repeat(40)}.`).join('\n\n')
  expect(codes(own(`| A | B |\n|:--|:--|\n${rows}\n\n${notes}`))).toEqual([])
})
it('accepts a word of 290 letters', () => {
  expect(codes(own('x'.repeat(290)))).toEqual([])
})
it.each(['{§ zweck Nr. 77}', '{§ zweck Buchst. z}', '{§ begriffe Abs. 1}', '{§ zweck Abs. 99 Satz 1}'])('refuses the dead reference %s', (reference) => {
  expect(codes(own(`Siehe ${reference}.`))).toEqual(['verweis/unbekannt'])
})
it('says so when the host of an own clause is not printed', () => {
  expect(codes(own('Text.', 'nach: fachtag, '))).toEqual(['verweis/platz'])
})
it('names every blank of a paragraph, and a blank in a title once', () => {
  expect(composed(own('Die Partner ___ treffen sich in X Tagen (falls vorhanden).')).found.map((d) => /„(.*)“/.exec(d.message)?.[1])).toEqual(['___', 'X Tagen', '(falls vorhanden)'])
  expect(codes(own('Text.').replace('titel: Eigene', 'titel: Eigene ___'))).toEqual(['text/luecke'])
})
it('leaves a quotation that begins with an ellipsis alone', () => {
  expect(codes(own('Dort heißt es: „… und so weiter“.'))).toEqual([])
})
it('refuses a second question about the same field', () => {
  const text = `${exampleText('kurz')}\noffen:\n  - { zu: laufzeit.dauer, frage: Reicht ein Jahr? }\n  - { zu: laufzeit.dauer, frage: Oder zwei? }\n`
  expect(composed(text, { mode: 'draft' }).found.map((d) => [d.code, d.place?.line]).filter(([code]) => code !== 'text/offener-punkt')).toEqual([['schema/doppelt', text.split('\n').length - 1]])
})
it.each([
  ['an empty file', '', 'Beginnen Sie mit'],
  ['a representative as text', exampleText('kurz').replace(/vertreten_durch:\n\s+- \{[^}]*\}/, 'vertreten_durch: Frau Müller'), '- { name: Müller, geschlecht: w }'],
  ['facts where the kind has none', `${exampleText('kurz')}\nangaben: { x: 1 }\n`, 'Löschen Sie das Feld'],
  ['words between parties beside an own head', `${exampleText('kurz')}\nkopf: { wortlaut: zwischen A und B, verbindungen: [und] }\n`, 'ersetzt den ganzen Kopf'],
])('says for %s what to do', (_what, text, hint) => {
  const { found } = composed(text)
  expect(found.map((d) => d.hint?.includes(hint))).toEqual([true])
})
it('does not point into the file for a field that --set made', () => {
  expect(composed(exampleText('kurz'), { sets: ['foo.bar=1'] }).found.map((d) => [d.code, d.place, d.message.startsWith('foo: ')])).toEqual([['schema/unbekanntes-feld', undefined, true]])
})
