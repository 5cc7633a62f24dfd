// Own wording for generated agreements (fast-check): sentences, and Markdown with counted paragraphs, lists in lists, tables and notes.
// Invariant: every text is accepted without a finding; hostile characters are for other tests.
import fc from 'fast-check'

export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })

// A small consistent story, so that failing cases can be read.
export const PLACES = ['Musterhausen', 'Beispielstadt', 'Neuental', 'Oberfeld', 'Lindau am Muster', 'Bad Beispiel']
const SENTENCES = [
  'Die Beteiligten stimmen sich zweimal im Jahr ab.',
  'Termine werden spätestens zwei Wochen vorher vereinbart.',
  'Näheres regelt § 3 der Hausordnung; Art. 6 gilt entsprechend.',
  'Wer verhindert ist, sagt rechtzeitig ab.',
  'Die Räume „Nord“ und „Süd“ stehen montags von 9 bis 12 Uhr offen.',
  'Fragen zur Miete, zum Kindergeld und zur Schule gehören dazu.',
  'Das Faltblatt erscheint auf Deutsch, Arabisch und Ukrainisch.',
  'Die Migrations\u00adberatung ist frei\u00adwillig und unab\u00adhängig.',
  'Dafür werden 1.500 Euro und 20 % einer Stelle eingesetzt.',
]
export const sentence = fc.constantFrom(...SENTENCES)
export const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '))
const bold = paragraph.map((text) => `**Hinweis.** ${text}`)
const plain = fc.oneof(paragraph, bold, paragraph.map((text) => `*${text}*`))
const indent = (text: string, by: number): string => text.split('\n').map((line, i) => (i === 0 || line === '' ? line : ' '.repeat(by) + line)).join('\n')
const list = (marker: string, items: readonly string[]): string => items.map((item) => `${marker} ${indent(item, marker.length + 1)}`).join('\n\n')
const items = (arbitrary: fc.Arbitrary<string>) => fc.array(arbitrary, { minLength: 2, maxLength: 4 })
const nested = fc.tuple(paragraph, items(paragraph)).map(([lead, inner]) => `${lead}\n\n${list('aa)', inner)}`)
const lettered = items(fc.oneof(plain, nested)).map((inner) => list('a)', inner))
const dashes = items(plain).map((inner) => list('-', inner))
const numbers = items(plain).map((inner) => inner.map((item, i) => `${i + 1}. ${indent(item, 3)}`).join('\n\n'))
export const table = fc.array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 4 }).map((rows) => `{Tabelle: Übersicht}\n\n| Was | Wie |\n|:----|----:|\n${rows.map(([a, b]) => `| ${a} | ${b} |`).join('\n')}`)
const extra = fc.oneof(lettered, dashes, numbers, table)
const paragraphs = fc.array(fc.tuple(plain, maybe(extra)), { minLength: 1, maxLength: 4 }).map((list) => list.map(([text, more], i) => `(${i + 1}) ${text}${more ? `\n\n    ${indent(more, 4)}` : ''}`))
export const counted = paragraphs.map((list) => list.join('\n\n'))
/** The first names the last. */
const referring = paragraphs.map((list) => list.map((text, i) => {
  if (list.length < 2) return text
  return i === 0 ? text.replace(/^\(1\) /, '(1) Im Fall von {Abs. #stelle} gilt dies. ') : i === list.length - 1 ? text.replace(/^\(\d\) /, (mark) => `${mark}{#stelle} `) : text
}).join('\n\n'))
export const uncounted = fc.tuple(plain, maybe(extra), plain).map(([first, more, last]) => [first, more, last].filter(Boolean).join('\n\n'))
/** Markdown of an own clause, with now and then a note or a sub-heading. */
export const clauseText = fc.tuple(fc.oneof(counted, referring, uncounted), fc.boolean(), fc.boolean()).map(([text, note, heading]) => {
  const headed = heading ? `### Zum Verfahren\n\n${text}` : text
  const called = headed.replace(/(?<=\p{L})\.(?=\s|$)(?! #)/u, '.[^1]')
  return note && called !== headed ? `${called}\n\n[^1]: Stand der Absprache im Herbst.` : headed
})
