// What keeps together, what repeats, what runs along the pages: read from the XML, because no reader of text sees it.
import { png } from '../../support/png.ts'
import { describe, expect, it } from 'vitest'
import type { Document, DocumentFrame, DocumentInline } from '../../../src/document/nodes.ts'
import { added } from '../../../src/write/docx/package.ts'
import { renderDocx } from '../../../src/write/docx/render-docx.ts'
import { isAlike } from '../../../src/write/docx/zip.ts'
import { readDocx } from '../../support/read-docx.ts'
import { troublesIn } from '../../support/word-troubles.ts'
import { composed } from '../../support/compose.ts'
import * as s from '../pdf/sample.ts'

const parts = async (document: Document, images = new Map<string, Uint8Array>()) => readDocx(await renderDocx(document, { images })).parts
const body = async (...frames: DocumentFrame[]) => (await parts(s.agreement(frames))).get('word/document.xml') ?? ''
const cut = (xml: string, tag: string): readonly string[] => [...xml.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gs'))].map(([found]) => found)
const textOf = (xml: string): string => [...xml.replaceAll('<w:noBreakHyphen/>', '<w:t>-</w:t>').matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, words]) => words).join('')
const kept = (xml: string): boolean => xml.includes('<w:keepNext/>')
const spaceBefore = (xml: string): number => Number(/w:before="(\d+)"/.exec(xml)?.[1])

/** Paragraphs with a rule whose neighbour has the same: Word prints one rule for both. */
const joined = (xml: string): readonly string[] => {
  const paragraphs = cut(xml, 'w:p')
  const rule = (p: string | undefined) => /<w:pBdr>.*?<\/w:pBdr>/.exec(p ?? '')?.[0]
  return paragraphs.filter((p, i) => rule(p) !== undefined && rule(p) === rule(paragraphs[i + 1])).map(textOf)
}

describe('signature block', () => {
  const two = s.signatures([s.text('Musterhausen, den '), s.ruledLine], null, s.group('Für die Stadt', s.signatory(['Bürgermeisterin'])), s.group('Für den Verein', s.signatory(['Ada Beispiel', 'Vorständin'])))
  const eight = s.signatures(null, null, ...Array.from({ length: 8 }, (_, i) => s.group(`Für Stelle ${i + 1}`, s.signatory([`Leitung ${i + 1}`], null, s.ortDatum))))

  it('stays with the end of the text and breaks nowhere', async () => {
    const xml = await body(s.section('§\u00a01', 'Ziel', s.paragraph('Vorletzter Satz.'), s.paragraph('Letzter Satz.')), two)
    const paragraphs = cut(xml, 'w:p')
    const last = paragraphs.findIndex((p) => textOf(p) === 'Letzter Satz.')
    expect(kept(paragraphs[last - 1] ?? '')).toBe(true)
    const chain = paragraphs.slice(last)
    const rows = cut(xml, 'w:tr')
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(kept(chain[0] ?? '')).toBe(true)
    expect(textOf(chain[1] ?? '')).toContain('Musterhausen, den')
    expect(kept(chain[1] ?? '')).toBe(true)
    expect(rows).toHaveLength(1)
  })

  it('has room for the pen and captions of one person in one cell', async () => {
    const xml = await body(two)
    const cells = cut(xml, 'w:tc').map((cell) => cut(cell, 'w:p').map(textOf))
    expect(cells).toEqual([['Für die Stadt', 'Bürgermeisterin'], [''], ['Für den Verein', 'Ada Beispiel', 'Vorständin']])
    const [caption = ''] = cut(xml, 'w:p').filter((p) => textOf(p) === 'Ada Beispiel')
    expect(caption).toMatch(/<w:top w:val="single"/)
    expect(spaceBefore(caption)).toBe(1134)
    expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => width)).toEqual(['4252', '567', '4252'])
  })

  it('rules each line to sign on for itself, also below a line for place and date', async () => {
    const xml = await body(s.signatures(null, null, s.group('Für die Stadt', s.signatory(['Bürgermeisterin'], null, s.ortDatum)), s.group('Für den Verein', s.signatory(['Vorständin'], null, s.ortDatum))))
    for (const cell of cut(xml, 'w:tc').filter((cell) => textOf(cell) !== '')) expect(joined(cell)).toEqual([])
    const form = await body(s.annex('Anlage\u00a01', 'Formular', false, s.paragraph(...s.ortDatum, ' ', ...s.ortDatum), s.paragraph(...s.ortDatum)))
    expect(joined(form)).toEqual([])
    // 14 mm above lines that are signed, 10 mm above a line to fill in
    expect(cut(form, 'w:p').filter((p) => textOf(p) === 'Ort, Datum').map(spaceBefore)).toEqual([794, 794, 567])
  })

  it('has its lines at one height when one heading is longer, and the width to itself when alone', async () => {
    const long = s.group('Für die Evangelische Jugendhilfe Musterhausen gGmbH', s.signatory(['Geschäftsführerin'], null, s.ortDatum))
    const short = s.group('Für die Stadt', s.signatory(['Bürgermeister'], null, s.ortDatum))
    const [left = '', , right = ''] = cut(await body(s.signatures(null, null, short, long)), 'w:tc')
    const spaces = (cell: string) => cut(cell, 'w:p').filter((p) => /Datum|Bürger|Gesch/.test(textOf(p))).map(spaceBefore)
    expect(spaces(right)).toEqual([510, 1134])
    expect(spaces(left)).toEqual([510 + 311, 1134])
    const [head = ''] = cut(await body(s.signatures(null, null, long)), 'w:tr')
    expect(head).toContain('<w:gridSpan w:val="3"/>')
  })

  it('gives a little room for the pen away if it then fits on one page', async () => {
    const groups = (n: number) => Array.from({ length: n }, (_, i) => s.group(`Für Stelle ${i + 1}`, s.signatory(['Leitung'])))
    const of = async (n: number) => cut(await body(s.signatures([s.text('Musterhausen, den '), s.ruledLine], null, ...groups(n))), 'w:tr')
    const room = (rows: readonly string[]) => rows.map((row) => spaceBefore(cut(row, 'w:p').find((p) => textOf(p) === 'Leitung') ?? ''))
    const [ten, twelve] = [await of(10), await of(12)]
    expect(new Set(room(ten))).toEqual(new Set([1134]))
    expect(new Set(room(twelve))).toEqual(new Set([1020]))
    expect(twelve.map(kept)).toEqual([true, true, true, true, true, false])
  })

  it('leaves 27 mm and the other column for a seal', async () => {
    const xml = await body(s.signatures(null, null, s.group('Für die Stadt', s.signatory(['Bürgermeisterin'], '(Dienstsiegel)'))))
    const [head = '', row = ''] = cut(xml, 'w:tr')
    expect(textOf(head)).toBe('Für die Stadt')
    expect(kept(head)).toBe(true)
    expect(cut(row, 'w:tc').map(textOf)).toEqual(['Bürgermeisterin', '', '(Dienstsiegel)'])
    expect(spaceBefore(cut(row, 'w:p')[0] ?? '')).toBe(1531)
  })

  it('holds eight signatories on one page, four rows in their order', async () => {
    const rows = cut(await body(eight), 'w:tr')
    expect(rows.map((row) => cut(row, 'w:p').map(textOf).filter((text) => text.startsWith('Leitung')))).toEqual([
      ['Leitung 1', 'Leitung 2'], ['Leitung 3', 'Leitung 4'], ['Leitung 5', 'Leitung 6'], ['Leitung 7', 'Leitung 8'],
    ])
    expect(rows.map(kept)).toEqual([true, true, true, false])
  })

  it('fits on the page by the room that the end of the text really needs', async () => {
    const dated = (name: string) => ({ ...s.group(name, s.signatory(['Leitung'], '(Dienstsiegel)')), placeDate: [s.text('Musterhausen, den 28. Mai 2027')] })
    const rows = async (ending: string, n: number) => cut(await body(s.section('§\u00a01', 'Ziel', s.paragraph('Anfang.'), s.paragraph(ending)), s.signatures(null, null, ...Array.from({ length: n }, (_, i) => dated(`Für Stelle ${i + 1}`)))), 'w:tr')
    // 4 × (heading, date, 25 mm and caption): beside two lines of text, but not beside a short paragraph and the one before it
    const whole = (list: readonly string[]) => list.slice(0, -1).every(kept)
    expect(whole(await rows('Ein Satz, der für mehr als eine Zeile reicht. '.repeat(3), 4))).toBe(true)
    expect(whole(await rows('Ein Satz. ', 5))).toBe(false)
  })

  it('keeps a last paragraph of two lines alone, a shorter one with the paragraph before it', async () => {
    const keptTexts = async (ending: string) => cut(await body(s.section('§\u00a01', 'Ziel', s.paragraph('Anfang.'), s.paragraph(ending)), two), 'w:p').filter(kept).map((p) => textOf(p).slice(0, 6))
    expect((await keptTexts('Ein Satz, der für mehr als eine Zeile reicht. '.repeat(3))).slice(0, 2)).toEqual(['Ein Sa', 'Muster'])
    expect((await keptTexts('Ende.')).slice(0, 2)).toEqual(['Anfang', 'Ende.'])
  })

  it.each([0, 1, 3, 20, 40])('takes %i parties, each signature once and in order', async (n) => {
    const groups = Array.from({ length: n }, (_, i) => s.group(`Für Stelle ${i + 1}`, s.signatory([`Leitung ${i + 1}`], i % 7 === 3 ? '(Dienstsiegel)' : null), ...(i % 5 === 4 ? [s.signatory([`Vertretung ${i + 1}`])] : [])))
    const found = cut(await body(s.signatures(null, null, ...groups)), 'w:p').map(textOf).filter(Boolean)
    expect(found.filter((text) => /^(?:Leitung|Vertretung)/.test(text))).toEqual(groups.flatMap((_, i) => [`Leitung ${i + 1}`, ...(i % 5 === 4 ? [`Vertretung ${i + 1}`] : [])]))
    expect(found.filter((text) => text.startsWith('Für'))).toEqual(groups.map((_, i) => `Für Stelle ${i + 1}`))
  })

  it('breaks between rows only when a page cannot hold it', async () => {
    const many = Array.from({ length: 20 }, (_, i) => s.group(`Für Stelle ${i + 1}`, s.signatory(['Leitung'])))
    expect(cut(await body(s.signatures(null, null, ...many)), 'w:tr').some(kept)).toBe(false)
  })

  it('cannot be signed in a draft', async () => {
    const xml = await body(s.signatures(null, 'Unterschrift erst in der Endfassung', s.group('Für die Stadt', s.signatory(['Leitung']))))
    expect(xml).toMatch(/<w:top w:val="dotted"/)
    expect(textOf(xml)).toContain('Unterschrift erst in der Endfassung')
  })
})

describe('pages', () => {
  it('are A4 upright with 25 mm margins; an annex begins one of its own, turned when asked', async () => {
    const xml = await body(s.section('§\u00a01', 'Ziel', s.paragraph('Text')), s.annex('Anlage\u00a01', 'Quer', true, s.paragraph('Text')), s.annex('Anlage\u00a02', 'Hoch', false, s.paragraph('Text')))
    const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, w, h]) => `${w} × ${h}`)
    expect(sizes).toEqual(['11906 × 16838', '16838 × 11906', '11906 × 16838'])
    expect([...xml.matchAll(/w:(?:top|right|bottom|left)="(\d+)"[^>]*w:header=/g)].length).toBe(3)
    expect([...xml.matchAll(/<w:pgMar[^>]*w:left="(\d+)"/g)].map(([, left]) => left)).toEqual(['1417', '1417', '1417'])
  })

  it('show the file number on the first page, short title, state and page x of y on all', async () => {
    const all = await parts(s.full)
    const texts = (kind: string) => [...all].filter(([name]) => name.startsWith(`word/${kind}`)).map(([, xml]) => textOf(xml))
    expect(texts('header').filter((text) => text === 'Aktenzeichen 33.1-0204/27')).toHaveLength(1)
    expect(texts('footer').filter((text) => text.startsWith('Kooperationsvereinbarung MusterhausenStand: 15. Januar 2027Seite'))).toHaveLength(2)
    expect([...(all.get('word/document.xml') ?? '').matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"/g)].map(([, type, id]) => `${type} ${id}`)).toEqual(['first rIdFuss1', 'default rIdFuss2', 'default rIdFuss3', 'default rIdFuss4'])
    expect(texts('footer').filter((text) => text.startsWith('Kooperationsvereinbarung Musterhausen · Anlage 1Stand: 10. Januar 2027'))).toHaveLength(1)
    const [footer = ''] = [...all].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml)
    expect([...footer.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, field]) => field?.trim())).toEqual(['PAGE', 'NUMPAGES'])
  })

  it('take headers and footers that do not change from the section before, as Word does', async () => {
    const xml = await body(s.section('§\u00a01', 'Ziel', s.paragraph('Text')), s.annex('Anlage\u00a01', 'Hoch', false, s.paragraph('Text')))
    const [text = '', annex = ''] = cut(xml, 'w:sectPr')
    expect([text.match(/<w:headerReference/g)?.length, annex.match(/<w:headerReference/g)?.length ?? 0]).toEqual([2, 0])
    const ids = [...xml.matchAll(/(?:header|footer)Reference [^>]*r:id="(\w+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('break where the text says so, also before a table', async () => {
    const xml = await body(s.section('§\u00a01', 'Ziel', s.paragraph('Eins'), { tag: 'page-break' }, s.paragraph('Zwei'), { tag: 'page-break' }, s.table(null, ['Kopf'], ['Zelle'])))
    const broken = cut(xml, 'w:p').filter((p) => p.includes('<w:pageBreakBefore/>'))
    expect(broken.map(textOf)).toEqual(['Zwei', ''])
  })

  it('repeat the head of a table and split no row', async () => {
    const xml = await body(s.section('§\u00a01', 'Ziel', s.table('Zeiten', ['Tag', 'Ort'], ['Mo', 'Rathaus'], ['Di', 'Amt'])))
    expect(cut(xml, 'w:tr').map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false])
    expect(cut(xml, 'w:tr').every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
  })
})

describe('columns of a table', () => {
  const widths = async (...rows: string[][]) => [...(await body(s.annex('Anlage\u00a01', 'Liste', false, s.table(null, ...rows)))).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  it('fill the text block and give room to what needs it', async () => {
    const [number = 0, address = 0, text = 0] = await widths(['Nr.', 'E-Mail', 'Aufgabe'], ['1', 'migrationsberatung@traeger-musterhausen.de', 'Die Stelle ordnet jedes Anliegen ein und führt die Liste der offenen Fragen weiter.'])
    expect(number + address + text).toBe(9071)
    expect(number).toBeLessThan(1200)
    // 42 characters of 10 pt in 58 mm and more
    expect(address).toBeGreaterThan(3288)
    expect(text).toBeGreaterThan(2500)
  })

  it('never part the word of a head, in both faces', async () => {
    const of = async (typeface: 'serif' | 'sans') => {
      const document = s.agreement([s.annex('Anlage\u00a01', 'Liste', false, s.table(null, ['Monat', 'Text'], ['Mai', 'Wort '.repeat(60)]))])
      const xml = (await parts({ ...document, look: { ...document.look, typeface } })).get('word/document.xml') ?? ''
      return Number(/<w:gridCol w:w="(\d+)"/.exec(xml)?.[1])
    }
    // "Monat" in bold of 10 pt: 944+500+556+500+333 and 833+611+611+556+333 thousandths of an em, and 4 mm of padding
    expect(await of('serif')).toBeGreaterThan(566 + 226)
    expect(await of('sans')).toBeGreaterThan(589 + 226)
  })

  it('stay inside the text block when nothing fits', async () => {
    const all = await widths(Array.from({ length: 12 }, () => 'x'.repeat(60)))
    expect(all.reduce((sum, width) => sum + width, 0)).toBe(9071)
    expect(Math.min(...all)).toBeGreaterThan(700)
  })
})

describe('text', () => {
  it('leads from a reference to its target, and marks no place that nothing points to', async () => {
    const xml = await body(
      s.section('§\u00a01', 'Eins', s.paragraph('siehe ', s.reference('zwei', '§\u00a02'), ' und ', s.reference('anlage-liste', 'Anlage\u00a01'))),
      s.section('§\u00a02', 'Zwei', s.paragraph('Text')),
      s.section('§\u00a03', 'Drei', s.paragraph('Text')),
      s.annex('Anlage\u00a01', 'Liste', false, s.paragraph('Text')),
    )
    const names = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name)
    expect([...xml.matchAll(/<w:instrText[^>]*> REF (\S+) \\r \\h /g)].map(([, name]) => name)).toEqual(names)
    // begin, instruction, separate, the number as it is now, end: readers without fields keep the number
    const [paragraph = ''] = cut(xml, 'w:p').filter((p) => p.includes('siehe'))
    expect([...paragraph.matchAll(/fldCharType="(\w+)"/g)].map(([, type]) => type)).toEqual(['begin', 'separate', 'end', 'begin', 'separate', 'end'])
    expect(textOf(paragraph)).toBe('siehe §\u00a02 und Anlage\u00a01')
    const marked = cut(xml, 'w:p').filter((p) => p.includes('bookmarkStart'))
    expect(marked).toHaveLength(2)
    expect(textOf(marked[0] ?? '')).toBe('Zwei')
    expect(marked[1]).toContain('KgAnlage')
    expect(xml).not.toContain('Hyperlink"')
  })

  it('has a number alive only where it is that of a § or annex', async () => {
    const text = `koopgen: 1
typ: frei
datum: 2027-01-15
land: DE-RP
kurztitel: Absprache
parteien:
  - { id: stadt, rolle: kommune, name: Stadt Neuental, genus: f, rechtsform: gebietskoerperschaft, sitz: { strasse: Markt 1, plz: "67999", ort: Neuental }, vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w }] }
  - { id: haus, rolle: sonstige, name: Bürgerhaus Neuental gGmbH, genus: f, rechtsform: ggmbh, sitz: { strasse: Hof 3, plz: "67999", ort: Neuental }, vertreten_durch: [{ funktion: Geschäftsführer, geschlecht: m }] }
zusatz:
  - id: eins
    titel: Eins
    text: |
      1. {#punkt} Ein Punkt.
      2. Wie in {Abs. #punkt}, {Punkt zwei}, {§ zwei #ende} und {§ eins #punkt}.
  - id: zwei
    titel: Zwei
    text: |
      (1) Es gilt {Abs. #ende} neben {§ zwei Abs. 2}.

      (2) {#ende} Es endet nach {Anlage blatt}.
  - id: drei
    titel: Drei
    text: |
      (1) Es gilt {Abs. #rest}.

      (2) {#rest} Rest.
anlagen:
  - { id: blatt, titel: Blatt, text: "Nach {§ zwei}." }
gestaltung: { gliederung: dezimal }
`
    const { document, found } = composed(text)
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    const xml = (await parts(document as Document)).get('word/document.xml') ?? ''
    const live = cut(xml, 'w:p').map((p) => p.replaceAll(/<w:instrText[^>]*> (REF|PAGE).*?<\/w:instrText>/g, '<w:t>{</w:t>').replaceAll(/<w:fldChar w:fldCharType="end"\/>/g, '<w:t>}</w:t>')).map(textOf)
    expect(live.filter((words) => words.includes('{')).map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
      'Wie in Nr. 1, Punkt {2}, Nr. {2} Abs. 2 und Nr. {1} Nr. 1.',
      'Es gilt Absatz 2 neben Nr. {2} Abs. 2.',
      'Es endet nach {Anlage 1}.',
      'Nach Nr. {2}.',
    ])
    expect(xml.match(/<w:bookmarkStart /g)).toHaveLength(3) // none for „Drei“
  })

  it('prints notes as footnotes with clean separators', async () => {
    const all = await parts(s.agreement([s.section('§\u00a01', 'Ziel', s.paragraph('Wort', s.note('1', 'Eine Anmerkung.'), ' und', s.note('2', 'Noch eine.')))]))
    const notes = cut(all.get('word/footnotes.xml') ?? '', 'w:footnote')
    expect(notes.slice(0, 2).map((note) => note.includes('footnoteRef'))).toEqual([false, false])
    expect(notes.slice(2).map(textOf)).toEqual(['Eine Anmerkung.', 'Noch eine.'])
    expect(all.get('word/settings.xml')).toContain('<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>')
  })

  it('is German, in the typeface of the agreement', async () => {
    const styles = async (look: Partial<Document['look']>) => (await parts({ ...s.full, look: { ...s.full.look, ...look } })).get('word/styles.xml') ?? ''
    const sans = await styles({ typeface: 'sans' })
    expect(sans).toMatch(/<w:docDefaults>.*w:ascii="Arial".*<w:sz w:val="22"\/>.*<w:lang w:val="de-DE".*w:line="285".*<\/w:docDefaults>/s)
    expect(await styles({ typeface: 'serif' })).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="24"\/>/s)
    expect(sans).toContain('<w:name w:val="heading 1"/>')
    expect(sans.split('w:styleId="KgRahmen"')[1]?.split('</w:style>')[0]?.match(/w:val="single"/g)).toHaveLength(4)
  })

  it('keeps a lead-in with its list, and a heading with its text', async () => {
    const all = await parts(s.full)
    const paragraphs = cut(all.get('word/document.xml') ?? '', 'w:p')
    const leadIn = paragraphs.find((p) => textOf(p).startsWith('Bei jedem Hinweis'))
    expect(kept(leadIn ?? '')).toBe(true)
    const heading = (all.get('word/styles.xml') ?? '').split('w:styleId="Heading1"')[1]?.split('</w:style>')[0] ?? ''
    expect(kept(heading)).toBe(true)
  })

  it('offers lines and boxes to fill in', async () => {
    const xml = await body(s.annex('Anlage\u00a01', 'Formular', false, s.paragraph({ tag: 'field', kind: 'box', label: 'Einverstanden' }), s.paragraph('Name: ', s.ruledLine), s.paragraph({ tag: 'field', kind: 'line', label: 'Unterschrift' }), { ...s.paragraph('Wichtig'), framed: true }))
    const find = (text: string) => cut(xml, 'w:p').find((p) => textOf(p).includes(text)) ?? ''
    expect(textOf(find('Einverstanden'))).toBe('☐\u00a0Einverstanden')
    expect(find('Name')).toContain('<w:u w:val="single"/>')
    expect(find('Unterschrift')).toMatch(/<w:top w:val="single"/)
    expect(find('Wichtig')).toContain('KgRahmen')
  })
})

describe('logos', () => {
  it('stand in one row with alternative text, of equal area', async () => {
    const document = { ...s.agreement([]), logos: [{ file: 'a.png', alt: 'Logo Stadt' }, { file: 'b.png', alt: 'Logo Verein' }] }
    const xml = (await parts(document, new Map([['a.png', png(300, 300)], ['b.png', png(600, 300)]]))).get('word/document.xml') ?? ''
    expect([...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt)).toEqual(['Logo Stadt', 'Logo Verein'])
    const extents = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, w, h]) => [Number(w) / 36_000, Number(h) / 36_000])
    expect(extents.every(([w = 0, h = 0]) => w <= 36.2 && h <= 12.2)).toBe(true)
    expect(cut(xml, 'w:tr')).toHaveLength(1)
  })
})

describe('the table of contents', () => {
  const place = s.place
  const contents: DocumentFrame = {
    tag: 'contents', title: 'Inhalt', place,
    entries: [
      { kind: 'section', label: '', title: [s.text('Präambel')], target: 'abschnitt-präambel' },
      { kind: 'section', label: '§\u00a01', title: [s.text('Ziel')], target: 'abschnitt-ziel' },
      { kind: 'annex', label: 'Anlage\u00a01', title: [s.text('Liste')], target: 'anlage-liste' },
    ],
  }
  const frames = [contents, s.section('', 'Präambel', s.paragraph('Text')), s.section('§\u00a01', 'Ziel', s.paragraph('Text')), s.annex('Anlage\u00a01', 'Liste', false, s.paragraph('Text'))]

  it('is one clean field whose lines lead to their headings, and is no heading itself', async () => {
    const xml = await body(...frames)
    const all = cut(xml, 'w:p')
    const first = all.findIndex((p) => p.includes('"TOCHeading"'))
    const paragraphs = all.slice(first, first + 5)
    expect(paragraphs.map(textOf)).toEqual(['Inhalt', 'Präambel', '§\u00a01Ziel', 'Anlage\u00a01Liste', ''])
    expect(xml.match(/<w:instrText[^>]*>([^<]*)/)?.[1]?.trim()).toMatch(/^TOC .*\\n/)
    expect([...paragraphs.join('').matchAll(/fldCharType="(\w+)"/g)].map(([, type]) => type)).toEqual(['begin', 'separate', 'end'])
    expect(paragraphs.at(-1)).toContain('fldCharType="end"')
    const links = [...xml.matchAll(/<w:hyperlink w:anchor="([^"]*)"/g)].map(([, name]) => name)
    expect([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name)).toEqual(links)
    const styles = (await parts(s.agreement(frames))).get('word/styles.xml') ?? ''
    expect(styles.split('w:styleId="TOCHeading"')[1]?.split('</w:style>')[0]).toContain('<w:outlineLvl w:val="9"/>')
  })
})

describe('what readers and Word stumble over', () => {
  it('shows one logo of two parties twice, each picture with an id of its own', async () => {
    const document: Document = { ...s.agreement([s.section('§\u00a01', 'Eins', s.paragraph('Text'))]), logos: [{ file: 'w.png', alt: 'Wappen' }, { file: 'w.png', alt: 'Wappen\u00ad der Stadt' }] }
    const files = await parts(document, new Map([['w.png', png(8, 8)]]))
    const xml = files.get('word/document.xml') ?? ''
    expect([...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2'])
    expect([...xml.matchAll(/r:embed="(\w+)"/g)].map(([, id]) => id)).toEqual(['rIdBild1', 'rIdBild1'])
    expect(troublesIn(files, 'final')).toEqual([])
  })

  it('writes a hyphen for line ends as Word does', async () => {
    const xml = await body(s.section('§\u00a01', 'Eins', s.paragraph('Migrations\u00adfach\u00addienst, 030 23125\u00ad-100')))
    expect(xml).toContain('<w:t>Migrations</w:t><w:softHyphen/><w:t>fach</w:t><w:softHyphen/>')
    expect(xml).not.toContain('\u00ad')
  })

  it('cuts the question of an open point between letters, and counts controls that are printed only', async () => {
    const open = (question: string): DocumentInline => ({ tag: 'open-point', label: '1', text: 'offen', question, from: [] })
    const draft: Document = { ...s.agreement([s.signatures(null, null, s.group('Für die Stadt', { ...s.signatory([]), caption: [[open('Wer?')]] })), s.annex('Anlage\u00a01', 'Blatt', false, s.paragraph(open(`${'x'.repeat(53)}😀${'y'.repeat(20)}`)))]), draft: true }
    const xml = (await parts(draft)).get('word/document.xml') ?? ''
    expect(xml).toContain('x😀…"/>')
    expect([...xml.matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2'])
  })

  it('leaves no line of a table of contents alone on a page', async () => {
    const contents = (count: number): DocumentFrame => ({ tag: 'contents', title: 'Inhalt', entries: Array.from({ length: count }, (_, i) => ({ kind: 'section', label: `§\u00a0${i + 1}`, title: [s.text(`Titel ${i + 1}`)], target: 'eins' })), place: s.place })
    const keeps = async (count: number) => cut(await body(contents(count), s.section('§\u00a01', 'eins', s.paragraph('Text'))), 'w:p').filter((p) => /"TOC/.test(p)).map(kept)
    expect([await keeps(1), await keeps(2), await keeps(5)]).toEqual([[true, true], [true, true, false], [true, true, false, false, true, false]])
  })

  it('keeps no text of an agreement for the next one', () => {
    const stock = { 'word/styles.xml': '<s/>', 'word/footnotes.xml': '<n/>' }
    const kept = ([path, part]: readonly [string, string | Uint8Array]): boolean => isAlike(path, part, stock)
    expect((['word/document.xml', 'word/comments.xml', 'docProps/core.xml', 'word/footnotes.xml', 'word/styles.xml'].map((path) => [path, '<a/>'] as const)).map(kept)).toEqual([false, false, false, false, false])
    expect(([['word/styles.xml', '<s/>'], ['word/footnotes.xml', '<n/>'], ['word/header2.xml', '<h/>'], ['word/_rels/document.xml.rels', '<r/>']] as const).map(kept)).toEqual([true, true, true, true])
  })

  it('stops where a part of the stock has another end', () => {
    expect(() => added('<w:numbering/>', '</w:numbering>', '<w:num/>')).toThrow('</w:numbering>')
    expect(added('<a></a>\n', '</a>', '$&')).toBe('<a>$&</a>')
  })
})
