// A draft explains and marks itself; the final version carries nothing of that, and nothing that is known to trouble Word or other readers.
import { describe, expect, it } from 'vitest'
import type { Document, DocumentInline } from '../../../src/document/nodes.ts'
import { plainText } from '../../../src/document/walk.ts'
import { renderDocx } from '../../../src/write/docx/render-docx.ts'
import { documentOf, exampleText } from '../../support/compose.ts'
import { readDocx } from '../../support/read-docx.ts'
import { wordTroubles } from '../../support/word-troubles.ts'
import * as s from '../pdf/sample.ts'

const parts = async (document: Document) => readDocx(await renderDocx(document, { images: new Map() })).parts
const body = async (document: Document) => (await parts(document)).get('word/document.xml') ?? ''
const open = { tag: 'open-point', label: '1', text: 'alle sechs Monate', question: 'Wie oft treffen sich die Partner?', from: ['klauseln', 'x'] } as const
const guidance = { purpose: 'Regelt die Treffen.', reason: 'Ohne feste Termine schläft die Zusammenarbeit ein.', law: ['§ 45 AufenthG'], choices: ['Protokoll: ja'], proposed: ['Frist: zwei Wochen'], open: [] }
function explained(rhythm: DocumentInline): Document {
  const section = s.section('§\u00a01', 'Treffen', s.paragraph('Die Partner treffen sich ', rhythm, ' in ', s.filled('Musterhausen'), '.'))
  if (section.tag !== 'section') throw new Error('no section')
  return s.agreement([{ ...section, clauses: section.clauses.map((clause) => ({ ...clause, guidance, fulfils: ['abh.jahresgespraech'], basis: ['§ 45 AufenthG'] })) }])
}
const draft: Document = { ...explained(open), draft: true }
const words = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join('')

const chosen = (text: string): DocumentInline => ({ tag: 'filled', text, from: ['klauseln', 'x', 'ort'] })
/** The comments of a file, each with its paragraphs. */
const comments = (all: ReadonlyMap<string, string>): readonly (readonly string[])[] =>
  [...(all.get('word/comments.xml') ?? '').matchAll(/<w:comment .*?<\/w:comment>/gs)].map(([one]) => [...one.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => words(paragraph)))
/** The words that a comment stands beside. */
const beside = (id: number, xml: string): string => words(new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*)<w:commentRangeEnd w:id="${id}"/>`, 's').exec(xml)?.[1] ?? '')
const valuesIn = (xml: string): readonly string[] => [...xml.matchAll(/<w:rStyle w:val="KgWert"\/><\/w:rPr>(.*?)<\/w:r>/gs)].map(([run]) => words(run))

describe('a draft', () => {
  it('says beside each clause what it is for, what it fulfils, what is chosen and what is to decide', async () => {
    const all = await parts(draft)
    const [, clause] = comments(all)
    expect(clause).toEqual([
      'Wozu: Regelt die Treffen.',
      'Warum: Ohne feste Termine schläft die Zusammenarbeit ein.',
      expect.stringMatching(/^Empfehlung: [A-Z]\D+$/),
      'Recht: § 45 AufenthG',
      'Gewählt: Protokoll: ja',
      'Voreinstellung: Frist: zwei Wochen',
      'Zu entscheiden: [1] Wie oft treffen sich die Partner?',
    ])
    expect(all.get('word/comments.xml')).toContain(`w:date="${draft.date}T00:00:00Z"`)
    expect(beside(1, all.get('word/document.xml') ?? '')).toBe('Die Partner treffen sich [1: alle sechs Monate] in Musterhausen.')
    expect(all.get('[Content_Types].xml')).toContain('/word/comments.xml')
  })

  it('says it beside the heading where a clause is nothing but a table', async () => {
    const body = draft.body.map((frame) => (frame.tag === 'section' ? { ...frame, clauses: frame.clauses.map((clause) => ({ ...clause, blocks: [s.table(null, ['Was', 'Wie'])] })) } : frame))
    const all = await parts({ ...draft, body })
    expect(comments(all)[1]?.[0]).toBe('Wozu: Regelt die Treffen.')
    const [heading] = body.flatMap((frame) => (frame.tag === 'section' ? [plainText(frame.title)] : []))
    expect(beside(1, all.get('word/document.xml') ?? '')).toBe(heading)
  })

  it('says of many recommendations and laws only the first and how many there are beyond', async () => {
    const law = ['§ 35 SGB I', '§ 67b Abs. 2 SGB X', '§ 78 SGB X', '§§ 31 bis 32 SGB II', '§ 61 SGB II', '§ 58 VwVfG des Landes', '§ 57 SGB X', '§ 203 StGB']
    const long = { ...draft, body: draft.body.map((frame) => (frame.tag === 'section' ? { ...frame, clauses: frame.clauses.map((clause) => ({ ...clause, guidance: { ...guidance, law } })) } : frame)) }
    expect(comments(await parts(long))[1]).toContain('Recht: § 35 SGB I; § 67b Abs. 2 SGB X; § 78 SGB X; §§ 31 bis 32 SGB II; § 61 SGB II und 3 weitere')
  })

  it('names an open point that only decides about the text of a clause', async () => {
    const [first] = explained(s.text('halbjährlich')).body
    if (first?.tag !== 'section') throw new Error('no section')
    const asks = { ...first, clauses: first.clauses.map((clause) => ({ ...clause, guidance: { ...guidance, open: [['klauseln', 'x']] } })) }
    const all = await parts({ ...draft, body: [asks, s.section('', 'Offene Punkte', s.paragraph(open))] })
    expect(comments(all)[1]?.at(-1)).toBe('Zu entscheiden: [1] Wie oft treffen sich die Partner?')
  })

  it('explains its markings once, at the title, and speaks of open points only where there are some', async () => {
    const all = await parts(draft)
    const legend = comments(all)[0] ?? []
    expect(beside(0, all.get('word/document.xml') ?? '')).toBe(plainText(draft.title))
    expect(legend.map((line) => line.split(':')[0])).toEqual(['Entwurf', 'Gepunktet unterstrichen', 'Offen', 'Anmerkungen'])
    expect(legend[0]).toContain('in der Endfassung fehlen sie')
    const closed = comments(await parts({ ...explained(s.text('halbjährlich')), draft: true }))[0] ?? []
    expect(closed.map((line) => line.split(':')[0])).toEqual(['Entwurf', 'Gepunktet unterstrichen', 'Anmerkungen'])
  })

  it('lets an open point be filled in place, with its question above it', async () => {
    const [control = ''] = /<w:sdt>.*?<\/w:sdt>/s.exec(await body(draft)) ?? []
    expect(control).toContain('<w:alias w:val="Offen 1: Wie oft treffen sich die Partner?"/>')
    expect(control).toContain('<w:tag w:val="kg:offen:1"/>')
    expect(control).toContain('<w:showingPlcHdr/>')
    expect(words(control)).toBe('[1: alle sechs Monate]')
    const twice = await body({ ...draft, body: [s.section('§\u00a01', 'Treffen', s.paragraph(open, ' und ', open))] })
    const ids = [...twice.matchAll(/<w:sdtPr>.*?<w:id w:val="(\d+)"/gs)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it('marks what is chosen in the sentences of clauses, and no party, no default, no title, table, head or annex', async () => {
    const party: DocumentInline = { tag: 'filled', text: 'Ausländerbehörde', from: ['parteien', 0, 'kurz'] }
    const table = { tag: 'table', title: 'Orte', rows: [[{ children: [chosen('Zelle')], align: 'left', header: false }]], place: s.place } as const
    const clause = s.section('§\u00a01', 'Treffen', s.paragraph('Die ', party, ' lädt ', s.filled('jährlich'), ' nach ', chosen('Musterhausen'), ' ein.'), table)
    const heading = { ...clause, title: [chosen('Eigener Titel')] } as typeof clause
    const xml = await body({ ...draft, title: [chosen('Vereinbarung')], body: [heading, s.signatures([chosen('Ort')], 'Entwurf', s.group('Für die Stadt', s.signatory(['Leitung']))), s.annex('Anlage\u00a01', 'Liste', false, s.paragraph(chosen('Adresse')))] })
    expect(valuesIn(xml)).toEqual(['Musterhausen'])
  })

  it('carries the watermark and the file number on every page', async () => {
    const all = await parts({ ...draft, fileNumber: 'AZ 1' })
    const headers = [...all].filter(([name]) => /^word\/header/.test(name)).map(([, xml]) => xml)
    expect(headers).toHaveLength(2)
    for (const header of headers) {
      // as in the reference look: Arial bold, steeper than the diagonal
      expect(header).toMatch(/PowerPlusWaterMarkObject1.*rotation:308.*font-family:&quot;Arial&quot;.*font-weight:bold.*string="ENTWURF"/s)
      expect(words(header)).toBe('Entwurf · nicht zur UnterschriftAktenzeichen AZ 1')
    }
    expect(all.get('word/settings.xml')).toContain('<w:autoHyphenation w:val="false"/>')
  })

  it('has no line that looks ready to be signed or dated', async () => {
    const line = (label: string | null): DocumentInline => ({ tag: 'field', kind: 'line', label })
    const block = (locked: string | null) => body({ ...draft, draft: locked !== null, body: [s.signatures([line('Ort, Datum')], locked, s.group('Für die Stadt', s.signatory(['Leitung']))), s.signatures([line(null), s.text(' den '), line(null)], locked)] })
    const lines = (xml: string) => [...xml.matchAll(/<w:top w:val="(?!nil)(\w+)"|<w:u w:val="(\w+)"/g)].map(([, rule, under]) => rule ?? under)
    expect(lines(await block('Unterschrift erst in der Endfassung'))).toEqual(['dotted', 'dotted', 'dotted', 'dotted'])
    expect(lines(await block(null))).toEqual(['single', 'single', 'single', 'single'])
  })
})

describe('line numbers', () => {
  const numbered = (document: Document): Document => ({ ...document, look: { ...document.look, lineNumbers: true }, body: [...document.body, s.annex('Anlage\u00a01', 'Liste', false, s.paragraph('Text'))] })
  it('count every fifth line of a draft beside a margin for notes, page by page', async () => {
    const [text = '', annex = ''] = (await body(numbered(draft))).match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? []
    expect(text).toContain('<w:lnNumType w:countBy="5" w:restart="newPage"/>')
    expect(annex).not.toContain('lnNumType')
    // 60 mm on the right, so that 125 mm remain for the text
    for (const section of [text, annex]) expect(section).toContain('w:right="3402"')
    const styles = (await parts(draft)).get('word/styles.xml') ?? ''
    for (const id of ['KgFuge', 'KgUnterzeile', 'KgUnterschrift']) expect(styles.split(`w:styleId="${id}"`)[1]?.split('</w:style>')[0]).toContain('<w:suppressLineNumbers/>')
  })

  it('leave the final version alone', async () => {
    expect(await body(numbered(explained(chosen('halbjährlich'))))).not.toMatch(/lnNumType|w:right="3402"/)
  })
})

describe('the final version', () => {
  it('has no comment, control, mark of values or watermark', async () => {
    const all = await parts(explained(chosen('halbjährlich')))
    expect([...all.keys()].filter((name) => name.includes('comment'))).toEqual([])
    expect(all.get('word/document.xml')).not.toMatch(/commentRange|w:sdt|KgWert/)
    expect([...all.values()].join('')).not.toContain('ENTWURF')
  })

  it.each(['alles', 'kurz', 'gross'])('of the example %s holds nothing hidden, no person, and nothing that troubles readers', async (name) => {
    const document = { ...documentOf(exampleText(name)), logos: [] }
    expect(wordTroubles(await renderDocx(document, { images: new Map() }), 'final')).toEqual([])
  })
})
