// Agreements built by hand for the tests of the PDF writer: invented places, every node at least once.
import type { Document, DocumentBlock, DocumentFrame, DocumentInline, ListStyle } from '../../../src/document/nodes.ts'

type Clause = Extract<DocumentFrame, { readonly tag: 'section' }>['clauses'][number]
type Party = Extract<DocumentFrame, { readonly tag: 'parties' }>['entries'][number]['members'][number]
type Group = Extract<DocumentFrame, { readonly tag: 'signatures' }>['groups'][number]
type Signatory = Group['signatories'][number]

export const place = { file: 'probe.koop.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 }
export const text = (value: string): DocumentInline => ({ tag: 'text', text: value })
export const filled = (value: string): DocumentInline => ({ tag: 'filled', text: value, from: null })
export const strong = (value: string): DocumentInline => ({ tag: 'strong', children: [text(value)] })
export const reference = (target: string, value: string): DocumentInline => ({ tag: 'reference', target, text: value })
export const note = (label: string, ...paragraphs: string[]): DocumentInline => ({ tag: 'note', label, blocks: paragraphs.map((value) => paragraph(value)) })
type Paragraph = Extract<DocumentBlock, { readonly tag: 'paragraph' }>
export const paragraph = (...children: (string | DocumentInline)[]): Paragraph => ({
  tag: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  place,
})
export const list = (style: ListStyle, ...items: [string, ...DocumentBlock[]][]): DocumentBlock => ({
  tag: 'list',
  style,
  items: items.map(([label, ...blocks]) => ({ label, anchor: null, key: null, blocks, place })),
  place,
})
export const table = (title: string | null, ...rows: string[][]): DocumentBlock => ({
  tag: 'table',
  title,
  rows: rows.map((row, r) => row.map((cell) => ({ children: [text(cell)], align: 'left', header: r === 0 }))),
  place,
})
const clause = (id: string, blocks: readonly DocumentBlock[]): Clause => ({
  tag: 'clause',
  id,
  origin: 'template',
  title: id,
  fulfils: [],
  basis: [],
  guidance: null,
  counting: 'auto',
  blocks,
  place,
})
export const section = (label: string, title: string, ...blocks: DocumentBlock[]): DocumentFrame => ({
  tag: 'section',
  key: `abschnitt-${title.toLowerCase()}`,
  counted: label !== '',
  label,
  title: [text(title)],
  clauses: [clause(title.toLowerCase(), blocks)],
  place,
})
export const annex = (label: string, title: string, landscape: boolean, ...blocks: DocumentBlock[]): DocumentFrame => ({
  tag: 'annex',
  key: `anlage-${title.toLowerCase()}`,
  label,
  title: [text(title)],
  stand: 'Stand: 10. Januar 2027',
  landscape,
  counting: 'auto',
  blocks,
  place,
})
const party = (
  id: string,
  label: string,
  article: string,
  name: string,
  unit: string | null,
  address: string,
  by: string,
  shortName: string | null,
): Party => ({
  id,
  label,
  lines: [
    { role: 'name', children: [text(`${article} `), filled(name)] },
    ...(unit === null ? [] : [{ role: 'unit' as const, children: [text('– '), filled(unit), text(' –')] }]),
    { role: 'address', children: [filled(address), text(',')] },
    { role: 'representation', children: [text('vertreten durch '), filled(by), text(',')] },
  ],
  shortName: shortName === null ? null : [text('– im Folgenden „'), filled(shortName), text('“ –')],
})
export const parties: DocumentFrame = {
  tag: 'parties',
  entries: [
    {
      connector: 'zwischen',
      heading: null,
      members: [
        party('stadt', '', 'der', 'Stadt Musterhausen', 'Ausländerbehörde', 'Rathausplatz 1, 67999 Musterhausen', 'die Oberbürgermeisterin', 'Stadt'),
      ],
      memberConnectors: [],
      shortName: null,
    },
    {
      connector: 'und',
      heading: [text('den Trägern der Migrationsfachdienste')],
      members: [
        party('awo', '1.', 'dem', 'AWO Kreisverband Musterhausen e. V.', null, 'Lindenstraße 12, 67999 Musterhausen', 'den Vorstand', null),
        party('diakonie', '2.', 'der', 'Diakonie Musterhausen gGmbH', null, 'Am Kirchgarten 3, 67999 Musterhausen', 'die Geschäftsführerin', null),
      ],
      memberConnectors: [null],
      shortName: [text('– zusammen im Folgenden „'), filled('Träger'), text('“ –')],
    },
  ],
  collective: null,
  place,
}
export const signatory = (caption: string[], seal: string | null = null, placeDate: readonly DocumentInline[] | null = null): Signatory => ({
  placeDate,
  caption: caption.map((line) => [text(line)]),
  seal,
})
export const group = (heading: string, ...signatories: Signatory[]): Group => ({
  party: heading,
  heading: [text(heading)],
  placeDate: null,
  signatories,
})
export const signatures = (placeDate: readonly DocumentInline[] | null, locked: string | null, ...groups: Group[]): DocumentFrame => ({
  tag: 'signatures',
  placeDate,
  groups,
  locked,
  place,
})
export const ruledLine: DocumentInline = { tag: 'field', kind: 'line', label: null }
export const ortDatum: readonly DocumentInline[] = [{ tag: 'field', kind: 'line', label: 'Ort, Datum' }]

export const agreement = (body: readonly DocumentFrame[], more: Partial<Document> = {}): Document => ({
  language: 'de',
  title: [text('Kooperationsvereinbarung')],
  subtitle: [text('zur Zusammenarbeit von Ausländerbehörde und Migrationsfachdiensten in Musterhausen')],
  shortTitle: 'Kooperationsvereinbarung Musterhausen',
  fileNumber: '33.1-0204/27',
  date: '2027-01-15',
  stand: 'Stand: 15. Januar 2027',
  draft: false,
  look: { numbering: 'paragraf', typeface: 'serif', alignment: 'blocksatz', size: 'normal', contents: 'auto', lineNumbers: false },
  logos: [],
  body,
  ...more,
})
const LONG =
  'Auf Wunsch vereinbaren sie noch während der Vorsprache telefonisch einen Beratungstermin. Sie nennen dabei nur den Namen und die gewünschte Sprache; auf Auflagen und Pflichten weisen sie hin.'

/** Three pages and two annexes with every node of the tree. */
export const full: Document = agreement([
  parties,
  section(
    '',
    'Präambel',
    paragraph(
      'Wer neu nach Musterhausen kommt, hat in den ersten Monaten viele Wege vor sich, und einer der ersten führt fast immer in die Ausländerbehörde.',
    ),
    paragraph(LONG),
  ),
  section(
    '§ 1',
    'Ziel und Begriffe',
    list(
      'absatz',
      [
        '(1)',
        paragraph(
          'Ratsuchende sollen früh die Stelle finden, die ihnen weiterhelfen kann.',
          note('1', 'Wird der Raum anders gebraucht, bietet die Stadt einen gleichwertigen an.'),
        ),
      ],
      [
        '(2)',
        paragraph(
          { tag: 'term', text: 'Migrationsfachdienste' },
          ' im Sinne dieser Vereinbarung sind die Migrationsberatung für erwachsene Zugewanderte (MBE) und der Jugendmigrationsdienst (JMD).',
        ),
      ],
    ),
  ),
  section(
    '§ 2',
    'Freiwilligkeit',
    list(
      'absatz',
      ['(1)', paragraph('Niemand muss die Beratung in Anspruch nehmen; ', reference('datenschutz', '§ 3'), ' bleibt unberührt.')],
      [
        '(2)',
        paragraph('Bei jedem Hinweis macht die Stadt deutlich, dass'),
        list(
          'buchstabe',
          ['a)', paragraph('das Angebot freiwillig und kostenlos ist,')],
          [
            'b)',
            paragraph('die Dienste nicht Teil der Behörde sind, wobei'),
            list(
              'doppelbuchstabe',
              ['aa)', paragraph('der Sprachstand nur grob eingeschätzt wird und')],
              ['bb)', paragraph('die Wahl frei bleibt,')],
            ),
          ],
          ['c)', paragraph('Gespräche vertraulich bleiben.'), list('strich', ['–', paragraph('mündlich')], ['–', paragraph('schriftlich')])],
        ),
      ],
    ),
    table(
      'Zeiten',
      ['Tag', 'Ort', 'Ansprechstelle'],
      ['Montag', 'Raum 114', 'Sachgebietsleitung'],
      ['Dienstag', 'Rathaus', 'jede Stelle für sich und in Absprache mit allen anderen Diensten'],
    ),
    paragraph(
      'Danach gilt: ',
      strong('Wichtig.'),
      ' ',
      { tag: 'emphasis', children: [text('Nur auf Wunsch')] },
      ', ',
      { tag: 'lang', language: 'en', children: [text('case management')] },
      { tag: 'line-break' },
      'neue Zeile.',
    ),
  ),
  section(
    '§ 3',
    'Datenschutz',
    paragraph(LONG, ' ', LONG),
    { tag: 'heading', children: [text('Zwischentitel')], place },
    paragraph(LONG, ' ', LONG, ' ', LONG),
    { ...paragraph('Bitte beachten Sie den Kasten.'), framed: true },
  ),
  section('§ 4', 'Gespräche', paragraph(LONG, ' ', LONG, ' ', LONG), paragraph(LONG, ' ', LONG), paragraph(LONG)),
  signatures(
    [text('Musterhausen, den '), ruledLine],
    null,
    group('Für die Stadt Musterhausen', signatory(['Oberbürgermeisterin'], '(Dienstsiegel)')),
    group(
      'Für die Träger der Migrationsfachdienste',
      signatory(['Vorsitzende des Vorstands', 'AWO Kreisverband Musterhausen e. V.']),
      signatory(['Geschäftsführerin', 'Diakonie Musterhausen gGmbH']),
    ),
  ),
  annex(
    'Anlage 1',
    'Aufgaben am Beratungspunkt',
    false,
    paragraph('Federführend ist die zuerst genannte Stelle.'),
    table(
      null,
      ['Nr.', 'Aufgabe', 'zuständig'],
      ...Array.from({ length: 40 }, (_, i) => [`${i + 1}`, `Aufgabe ${i + 1}: Anliegen einordnen`, 'Träger im Dienst']),
    ),
  ),
  annex(
    'Anlage 2',
    'Übersicht',
    true,
    list(
      'nummer',
      ['1.', paragraph('Name: ', ruledLine)],
      ['2.', paragraph({ tag: 'field', kind: 'box', label: 'Ja' }, ' ', { tag: 'field', kind: 'box', label: 'Nein' })],
    ),
    paragraph({ tag: 'field', kind: 'line', label: 'Unterschrift der ratsuchenden Person' }),
  ),
])
