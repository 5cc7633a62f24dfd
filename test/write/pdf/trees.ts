// Random agreements for the PDF writer: sections with paragraphs, nested lists, tables, notes, signatures of one to six, annexes upright and turned.
import fc from 'fast-check'
import type { Document, DocumentBlock, DocumentFrame } from '../../../src/document/nodes.ts'
import * as s from './sample.ts'

const WORDS =
  'Die Beratung ist freiwillig und kostenlos, Auflagen der Ausländerbehörde bleiben unberührt; Zusammenarbeitsvereinbarung Oder-Spree-Kreis „Träger“ z. B. § 3 Abs. 2 (MBE) Straße 3–5 AWO/JMD Öffnungszeiten'.split(
    ' ',
  )
const words = (min: number, max: number) => fc.array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max }).map((list) => list.join(' '))
const styled = fc.tuple(fc.constantFrom('plain', 'strong', 'break', 'filled'), words(1, 6)).map(([kind, text]) => {
  if (kind === 'strong') return [s.strong(text), s.text(', ')]
  if (kind === 'break') return [{ tag: 'line-break' as const }, s.text(`${text} `)]
  return [kind === 'filled' ? s.filled(text) : s.text(text), s.text(' ')]
})
const paragraph = fc
  .tuple(words(1, 50), fc.array(styled, { maxLength: 2 }), words(1, 30))
  .map(([first, middle, last]) => s.paragraph(`${first} `, ...middle.flat(), ` ${last}.`))
const labels: Record<string, (i: number) => string> = {
  absatz: (i) => `(${i + 1})`,
  nummer: (i) => `${i + 1}.`,
  buchstabe: (i) => `${String.fromCharCode(97 + i)})`,
  doppelbuchstabe: (i) => `${String.fromCharCode(97 + i).repeat(2)})`,
  strich: () => '–',
}
const listOf = (style: 'absatz' | 'nummer' | 'buchstabe' | 'doppelbuchstabe' | 'strich', item: fc.Arbitrary<DocumentBlock[]>) =>
  fc
    .array(item, { minLength: 1, maxLength: 5 })
    .map((items) => s.list(style, ...items.map((blocks, i): [string, ...DocumentBlock[]] => [labels[style]?.(i) ?? '', ...blocks])))
const one = paragraph.map((block): DocumentBlock[] => [block])
const withInner = (inner: fc.Arbitrary<DocumentBlock>) =>
  fc.tuple(paragraph, fc.option(inner)).map(([block, more]): DocumentBlock[] => (more === null ? [block] : [block, more]))
const doubles = listOf('doppelbuchstabe', one)
const letters = listOf('buchstabe', withInner(fc.oneof(doubles, listOf('strich', one))))
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 14 }))
  .chain(([columns, rows]) =>
    fc
      .array(fc.array(words(1, 14), { minLength: columns, maxLength: columns }), { minLength: rows + 1, maxLength: rows + 1 })
      .map((cells) => s.table(null, ...cells)),
  )
/** Between words and a line to write on, sometimes higher than what is left of a page. */
const frame = fc.tuple(words(5, 300), fc.boolean()).map(([text, field]): DocumentBlock => ({ ...s.paragraph(`${text} `, ...(field ? s.ortDatum : [])), framed: true }))
const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: letters },
  { weight: 2, arbitrary: listOf('nummer', one) },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: frame },
)
const blocks = fc.oneof(
  listOf('absatz', withInner(fc.oneof(letters, table))).map((list) => [list]),
  fc.array(block, { minLength: 1, maxLength: 4 }),
)
const section = fc.tuple(words(1, 12), blocks)
const group = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .map(([seal, count, place]) =>
    s.group(
      'Für die Stadt',
      ...Array.from({ length: count }, (_, i) =>
        s.signatory(['Vorsitzende', 'Kreisverband'], seal && i === 0 ? '(Dienstsiegel)' : null, place ? s.ortDatum : null),
      ),
    ),
  )

/** Documents of about two to eight pages. */
export const documents: fc.Arbitrary<Document> = fc
  .tuple(
    fc.array(section, { minLength: 1, maxLength: 4 }),
    fc.array(group, { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(fc.boolean(), blocks), { maxLength: 2 }),
    fc.option(table),
  )
  .map(([sections, groups, annexes, last]) => {
    const body: DocumentFrame[] = [
      s.parties,
      ...sections.map(([title, content], i) => s.section(`§ ${i + 1}`, title, ...content, ...(last !== null && i === sections.length - 1 ? [last] : []))),
      s.signatures([s.text('Musterhausen, den '), s.ruledLine], null, ...groups),
      ...annexes.map(([landscape, content], i) => s.annex(`Anlage ${i + 1}`, `Übersicht ${i + 1}`, landscape, ...content)),
    ]
    return s.agreement(body)
  })
