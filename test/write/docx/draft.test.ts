// A draft explains and marks itself; the final version carries nothing of that, and nothing that is known to trouble Word or other readers.
import { describe, expect, it } from 'vitest'
import type { Document, DocumentInline } from '../../../src/document/nodes.ts'
import { renderDocx } from '../../../src/write/docx/render-docx.ts'
import { documentOf, exampleText } from '../../support/compose.ts'
import { readDocx } from '../../support/read-docx.ts'
import { wordTroubles } from '../../support/word-troubles.ts'
import * as s from '../pdf/sample.ts'

const parts = async (document: Document) => readDocx(await renderDocx(document, { images: new Map() })).parts
const body = async (document: Document) => (await parts(document)).get('word/document.xml') ?? ''
const open = { tag: 'open-point', label: '1', text: 'alle sechs Monate', question: 'Wie oft treffen sich die Partner?', from: ['klauseln', 'x'] } as const
const guidance = { purpose: 'Regelt die Treffen.', reason: 'Ohne feste Termine schläft die Zusammenarbeit ein.', choices: ['Abstand der Treffen: halbjährlich (Vorgabe)'] }
function explained(rhythm: DocumentInline): Document {
  const section = s.section('§\u00a01', 'Treffen', s.paragraph('Die Partner treffen sich ', rhythm, ' in ', s.filled('Musterhausen'), '.'))
  if (section.tag !== 'section') throw new Error('no section')
  return s.agreement([{ ...section, clauses: section.clauses.map((clause) => ({ ...clause, guidance, fulfils: ['abh.jahresgespraech'], basis: ['§ 45 AufenthG'] })) }])
}
const draft: Document = { ...explained(open), draft: true }
const words = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join('')

describe('a draft', () => {
  it('says beside each clause what it is for, what it fulfils and what is to decide', async () => {
    const all = await parts(draft)
    const comments = all.get('word/comments.xml') ?? ''
    expect([...comments.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => words(paragraph))).toEqual([
      'Wozu: Regelt die Treffen.',
      'Warum: Ohne feste Termine schläft die Zusammenarbeit ein.',
      expect.stringMatching(/^Empfehlung: [A-Z]\D+$/),
      'Recht: § 45 AufenthG',
      'Zu entscheiden: Abstand der Treffen: halbjährlich (Vorgabe)',
    ])
    expect(comments).toContain(`w:date="${draft.date}T00:00:00Z"`)
    const commented = /<w:commentRangeStart w:id="0"\/>(.*)<w:commentRangeEnd w:id="0"\/>/s.exec(all.get('word/document.xml') ?? '')?.[1] ?? ''
    expect(words(commented)).toBe('Die Partner treffen sich [1: alle sechs Monate] in Musterhausen.')
    expect(all.get('[Content_Types].xml')).toContain('/word/comments.xml')
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

  it('marks the values of the agreement, and carries the watermark on every page', async () => {
    const all = await parts({ ...draft, fileNumber: 'AZ 1' })
    expect(all.get('word/document.xml')).toMatch(/<w:rStyle w:val="KgWert"\/><\/w:rPr><w:t>Musterhausen</)
    const headers = [...all].filter(([name]) => /^word\/header/.test(name)).map(([, xml]) => xml)
    expect(headers).toHaveLength(2)
    for (const header of headers) expect(header).toMatch(/PowerPlusWaterMarkObject1.*string="ENTWURF"/s)
    expect(all.get('word/settings.xml')).toContain('<w:autoHyphenation w:val="false"/>')
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
    expect(await body(numbered(explained(s.filled('halbjährlich'))))).not.toMatch(/lnNumType|w:right="3402"/)
  })
})

describe('the final version', () => {
  it('has no comment, control, mark of values or watermark', async () => {
    const all = await parts(explained(s.filled('halbjährlich')))
    expect([...all.keys()].filter((name) => name.includes('comment'))).toEqual([])
    expect(all.get('word/document.xml')).not.toMatch(/commentRange|w:sdt|KgWert/)
    expect([...all.values()].join('')).not.toContain('ENTWURF')
  })

  it.each(['alles', 'kurz', 'gross'])('of the example %s holds nothing hidden, no person, and nothing that troubles readers', async (name) => {
    const document = { ...documentOf(exampleText(name)), logos: [] }
    expect(wordTroubles(await renderDocx(document, { images: new Map() }), 'final')).toEqual([])
  })
})
