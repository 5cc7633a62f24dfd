// What is taken from the organisation's own Word file, and what never is.
import { expect, test } from 'vitest'
import type { HouseParagraph, HouseStyle } from '../../src/reread/house-style/data.ts'
import { readHouseStyle } from '../../src/reread/house-style/house-style.ts'
import { box, drawing, field, type House, houseEntries, houseFile, p, r, rel, style, TAB, zipOf } from '../support/house-file.ts'
import { png } from '../support/png.ts'

function houseOf(given: House | Uint8Array = {}): HouseStyle {
  const house = readHouseStyle(given instanceof Uint8Array ? given : houseFile(given))
  if (house.tag === 'problem') throw new Error(house.problem)
  return house
}
/** Lines as one reads them: → is a tab, ¶ a break, [alt] a picture. */
const seen = (lines: readonly HouseParagraph[]): string[] =>
  lines.map(({ pieces }) => pieces.map((piece) => (piece.tag === 'text' ? piece.text : piece.tag === 'tab' ? '→' : piece.tag === 'break' ? '¶' : `[${piece.alt}]`)).join(''))
const header = (content: string, more: House = {}): string[] => seen(houseOf({ header: content, ...more }).headers.rest)
const problem = (given: House | Uint8Array): string => {
  const found = readHouseStyle(given instanceof Uint8Array ? given : houseFile(given))
  return found.tag === 'problem' ? found.problem : 'none'
}

test('roles are found in a German Word, with fonts and colours of the theme and all that is inherited', () => {
  const { type, missed, restyled } = houseOf()
  expect(type.body).toEqual({ font: 'Calibri', size: 23, bold: false, italic: false, colour: '000000', before: 0, after: 160, line: 259, lineRule: 'auto', align: 'left' })
  expect(type.heading).toEqual({ font: 'Gill Sans MT', size: 32, bold: false, italic: false, colour: '2F5496', before: 240, after: 0, line: 259, lineRule: 'auto', align: 'left' })
  expect(type.subheading).toMatchObject({ font: 'Gill Sans MT', size: 26, bold: true, colour: '2F5496', before: 240 })
  expect(type.title).toMatchObject({ font: 'Georgia', size: 60, colour: '4472C4', align: 'center' })
  expect(type.note).toMatchObject({ font: 'Calibri', italic: true, size: 23 })
  expect(type.footer).toMatchObject({ size: 18, line: 200, lineRule: 'atLeast' })
  expect(Object.keys(type)).toEqual(['body', 'title', 'heading', 'subheading', 'note', 'header', 'footer'])
  expect([missed, restyled]).toEqual([[], ['Schriftgröße des Titels (möglich sind 11,5 bis 30 Punkt)']])
})

test('roles are found by English ids and names, and by names that another program translated', () => {
  const roleOf = (id: string, name: string) => Object.keys(houseOf({ styles: style('Standard', 'Normal', '') + style(id, name, '') }).type).at(-1)
  expect([roleOf('Heading1', 'Heading 1'), roleOf('x', 'Überschrift 2'), roleOf('Subtitle', 'x'), roleOf('x', 'Untertitel'), roleOf('Beschriftung', 'x'), roleOf('x', 'Fußzeile'), roleOf('Funotentext', 'y')]).toEqual([
    'heading', 'subheading', 'subtitle', 'subtitle', 'caption', 'footer', 'note',
  ])
})

test('a default table style counts only if it says something about letters', () => {
  const table = (content: string) => `${style('Standard', 'Normal', '<w:rPr><w:sz w:val="22"/></w:rPr>')}<w:style w:type="table" w:default="1" w:styleId="T"><w:name w:val="Normal Table"/>${content}</w:style>`
  expect(houseOf({ styles: table('') }).type).not.toHaveProperty('table')
  expect(houseOf({ styles: table('<w:rPr><w:b/></w:rPr>') }).type.table).toMatchObject({ bold: true, size: 22 })
})

test('values that are no font, no colour, no number or out of any measure do not come through', () => {
  const styles = style('Standard', 'Normal', '<w:pPr><w:spacing w:before="99999" w:after="-5" w:line="x"/><w:jc w:val="mitte"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial&quot; /&gt;&lt;x"/><w:color w:val="FF00"/><w:sz w:val="4"/><w:b w:val="0"/></w:rPr>')
  const { type, restyled } = houseOf({ styles })
  expect(type.body).toEqual({ size: 18, bold: false, italic: false, colour: '000000', before: 1440, after: 0, line: 240, lineRule: 'auto', align: 'left' })
  expect(restyled).toEqual(['Schriftgröße des Textes (möglich sind 9 bis 16 Punkt)'])
})

const sized = (id: string, name: string, size: number, font = '') => style(id, name, `<w:rPr>${font === '' ? '' : `<w:rFonts w:ascii="${font}"/>`}<w:sz w:val="${size}"/></w:rPr>`)

test('header, footer, notes and tables are never larger than the text or 12 pt, headings never smaller than the text', () => {
  const sizes = (body: number, other: number) => {
    const styles = sized('Standard', 'Normal', body) + sized('Kopfzeile', 'header', other) + sized('Fuzeile', 'footer', other) + sized('Funotentext', 'footnote text', other) + sized('Beschriftung', 'caption', other) + sized('berschrift1', 'heading 1', other) + sized('berschrift2', 'heading 2', other) + sized('Titel', 'Title', other)
    const { type, headers, missed, restyled } = houseOf({ styles, header: p(r('Amt', '<w:sz w:val="96"/>') + r('klein', '<w:sz w:val="16"/>')) })
    const words = headers.rest[0]!.pieces.map((piece) => piece.tag === 'text' && piece.size)
    return { low: [type.header, type.footer, type.note, type.caption].map((one) => one?.size), high: [type.heading, type.subheading, type.title].map((one) => one?.size), words, missed, restyled }
  }
  expect(sizes(20, 96)).toEqual({ low: [20, 20, 20, 20], high: [96, 96, 60], words: [20, 16], missed: ['Schriftgröße von Kopf- und Fußzeile (möglich sind 8 bis 10 Punkt)'], restyled: ['Schriftgröße der Beschriftungen (möglich sind 8 bis 10 Punkt)', 'Schriftgröße der Fußnoten (möglich sind 8 bis 10 Punkt)', 'Schriftgröße des Titels (möglich sind 10 bis 30 Punkt)'] })
  expect(sizes(32, 30)).toMatchObject({ low: [24, 24, 24, 24], high: [32, 32, 32], words: [24, 16] })
  expect(sizes(22, 18)).toMatchObject({ low: [18, 18, 18, 18], high: [22, 22, 22], restyled: ['Schriftgröße der Überschriften (möglich sind 11 bis 48 Punkt)', 'Schriftgröße des Titels (möglich sind 11 bis 30 Punkt)'] })
})

test.each(['Wingdings', 'Wingdings 2', 'Webdings', 'Symbol', 'ZapfDingbats', 'Segoe UI Emoji'])('the symbol font %s is never that of words', (font) => {
  const { type, restyled } = houseOf({ styles: sized('Standard', 'Normal', 22, font) + sized('berschrift1', 'heading 1', 28, 'Verdana') })
  expect([type.body, type.heading?.font, restyled]).toEqual([expect.not.objectContaining({ font }), 'Verdana', ['Symbolschriften']])
  const { headers, missed } = houseOf({ header: p(r('Amt') + TAB + r('(', `<w:rFonts w:ascii="${font}"/>`) + r(' 030 23125-10')) })
  expect([seen(headers.rest), missed]).toEqual([['Amt→ 030 23125-10'], ['Symbolschriften']])
})

test('a file without styles says that none were taken', () => {
  const { 'word/styles.xml': _, ...entries } = houseEntries()
  const house = houseOf(zipOf(entries))
  expect([house.type, house.restyled]).toEqual([{}, ['Schriften, Größen und Farben (die Datei enthält keine Formatvorlagen)']])
})

test('white letters, made for a coloured shape, would vanish on paper and become black', () => {
  const house = houseOf({ header: p(r('Amt', '<w:color w:val="FFFFFF"/>') + r('blau', '<w:color w:val="1B3A57"/>')) })
  expect(house.headers.rest[0]!.pieces.map((piece) => piece.tag === 'text' && piece.colour)).toEqual(['000000', '1B3A57'])
  expect(house.missed).toContain('Schriftfarben, die auf Papier zu hell sind')
})

test('styles that are based on each other in a circle, or on nothing, end', () => {
  const styles = style('Standard', 'Normal', '') + style('Titel', 'Title', '<w:rPr><w:b/></w:rPr>', 'A') + style('A', 'a', '<w:rPr><w:i/></w:rPr>', 'Titel') + style('Kopfzeile', 'header', '', 'fehlt')
  expect(houseOf({ styles }).type).toMatchObject({ title: { bold: true, italic: true }, header: { bold: false } })
})

test('text keeps its look, from its own properties, its character style and its paragraph style, with the stops of the line', () => {
  const line = p(`${r('Stadt ')}${r('Muster', '<w:rStyle w:val="Fett"/>')}${r('hausen', '<w:rStyle w:val="Fett"/>')}${TAB}${r('groß', '<w:i/><w:sz w:val="40"/>')}`, '<w:pStyle w:val="Kopfzeile"/><w:tabs><w:tab w:val="clear" w:pos="4536"/></w:tabs><w:jc w:val="right"/>')
  const plain = { font: 'Calibri', size: 18, bold: false, italic: false, colour: '000000' }
  expect(houseOf({ header: line }).headers.rest).toEqual([
    {
      align: 'right',
      left: 0,
      stops: [{ at: 9071, align: 'right' }],
      pieces: [{ tag: 'text', text: 'Stadt ', ...plain }, { tag: 'text', text: 'Musterhausen', ...plain, bold: true }, { tag: 'tab' }, { tag: 'text', text: 'groß', ...plain, italic: true, size: 23 }],
    },
  ])
})

test('page 1 has its own header only where the file says so', () => {
  const { headers } = houseOf({ first: p(r('Briefkopf')), header: p(r('Folgeseite')) })
  expect([seen(headers.first), seen(headers.rest)]).toEqual([['Briefkopf'], ['Folgeseite']])
  const same = houseOf({ header: p(r('Überall')), footer: p(r('Fuß')) })
  expect([same.headers.first, same.footers.first]).toEqual([same.headers.rest, same.footers.rest])
  expect(seen(houseOf({ section: '<w:titlePg/>' }).headers.first)).toEqual([])
})

test('page numbers go with the words around them, other fields go whole, links keep their words', () => {
  const pages = `${field('PAGE', '1')}${r(' von ')}${field('NUMPAGES', '9')}`
  expect(header(p(`${r('Amt für Beratung')}${TAB}${r('Seite ')}${pages}`))).toEqual(['Amt für Beratung'])
  expect(header(p(`${r('- ')}${field('PAGE \\* MERGEFORMAT', '1')}${r(' -')}`) + p(r('Unten')))).toEqual(['Unten'])
  expect(header(p(`${r('Seite ')}${pages}${r(' | Stand 2026')}`))).toEqual(['Stand 2026'])
  expect(header(p(`${r('Landkreis · Seite ')}<w:fldSimple w:instr=" PAGE ">${r('1')}</w:fldSimple>`))).toEqual(['Landkreis'])
  expect(header(p(r('Von Seite 1 bis 9 · Amt')))).toEqual(['Von Seite 1 bis 9 · Amt'])
  expect(header(p(`${r('Stand: ')}${field('DATE \\@ "d.M."', '1.2.')}${field('AUTHOR', 'Jemand')}${field('IF a = b', 'drin')}`))).toEqual(['Stand:'])
  const link = houseOf({ header: p(`<w:hyperlink r:id="rId9">${r('musterhausen.example')}</w:hyperlink> ${field('HYPERLINK "https://x.example"', 'Amt')}`), relations: rel('rId9', 'hyperlink', 'https://musterhausen.example', 'External') })
  expect(seen(link.headers.rest)).toEqual(['musterhausen.exampleAmt'])
  expect(link.unseen).toContain('Verknüpfungen nach außen')
})

test('hidden and deleted text, prompts and names of authors never come through; content controls and insertions do', () => {
  const control = (properties: string, text: string) => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`
  const line = p(
    `${r('geheim', '<w:vanish/>')}<w:del>${r('gestrichen')}</w:del><w:ins>${r('Amt ')}</w:ins>${control('', 'für Soziales')}${control('<w:showingPlcHdr/>', '[Titel]')}${control('<w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:creator[1]"/>', 'Jemand')}`,
  )
  expect(header(`<w:sdt><w:sdtContent>${line}</w:sdtContent></w:sdt>`)).toEqual(['Amt für Soziales'])
})

test('text boxes are read once and follow their paragraph; empty lines at the ends go', () => {
  expect(header(p('') + p(r('Kopf') + box(p(r('Postfach 12')) + p(r('29999 Neuental')))) + p('') + p(r('Ende')) + p(''))).toEqual(['Kopf', 'Postfach 12', '29999 Neuental', '', 'Ende'])
  expect(header(p(box(p(drawing('r:embed="rId1"', 20, 20) + r('Amt')))))).toEqual(['[Wappen der Stadt Musterhausen]Amt'])
})

test('a table becomes lines as the eye reads them, with stops where its columns begin', () => {
  const cell = (width: number, content: string) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
  const table = `<w:tbl><w:tr>${cell(3000, p(drawing('r:embed="rId1"', 20, 20)))}${cell(3000, p(r('Amt'), '<w:jc w:val="center"/>') + p(r('Abteilung'), '<w:jc w:val="center"/>'))}${cell(3000, p(r('Markt 4')) + p(r('Tel.') + TAB + r('030 23125-100')))}</w:tr></w:tbl>${p('')}`
  const lines = houseOf({ header: table }).headers.rest
  expect(seen(lines)).toEqual(['[Wappen der Stadt Musterhausen]→Amt→Markt 4', '→Abteilung→Tel. 030 23125-100'])
  expect(lines[0]!.stops).toEqual([{ at: 4500, align: 'center' }, { at: 6000, align: 'left' }])
})

test('pictures of the package come with bytes, a size that fits, and words for those who do not see them', () => {
  const pictureOf = (xml: string) => houseOf({ header: p(xml) }).headers.rest[0]?.pieces[0]
  expect(pictureOf(drawing('r:embed="rId1"', 50, 20))).toEqual({ tag: 'picture', bytes: new Uint8Array(png(8, 8)), type: 'png', width: 1_800_000, height: 720_000, alt: 'Wappen der Stadt Musterhausen' })
  expect(pictureOf(drawing('r:embed="rId1"', 320, 100))).toMatchObject({ width: 4_608_000, height: 1_440_000 })
  expect(pictureOf(drawing('r:embed="rId1"', 20, 20, { text: '', crop: '<a:srcRect l="1000" b="99999"/>' }))).toMatchObject({ alt: 'Bild aus der Vorlage', crop: { l: 1000, t: 0, r: 0, b: 49_000 } })
  expect(pictureOf('<w:r><w:pict><v:shape style="position:absolute;width:72pt;height:1in" alt="Altes Wappen"><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r>')).toMatchObject({ width: 914_400, height: 914_400, alt: 'Altes Wappen' })
  expect([pictureOf(drawing('r:embed="rId1"', 0, 0)), pictureOf(drawing('r:embed="rId1"', 210, 297, { kind: 'anchor', behind: '1' }))]).toEqual([undefined, undefined])
  expect(pictureOf(drawing('r:embed="rId1"', 40, 20, { kind: 'anchor', behind: '1' }))).toMatchObject({ height: 720_000 })
})

test('a floating picture is a line of its own above its paragraph, on its side of the page', () => {
  const lines = (place: string) => houseOf({ header: p(r('Stadt') + drawing('r:embed="rId1"', 40, 20, { kind: 'anchor', place }) + TAB + r('Amt')) }).headers.rest
  const at = (from: string, millimetres: number) => `<wp:positionH relativeFrom="${from}"><wp:posOffset>${millimetres * 36_000}</wp:posOffset></wp:positionH>`
  const named = (side: string) => `<wp:positionH relativeFrom="margin"><wp:align>${side}</wp:align></wp:positionH>`
  expect(seen(lines(named('right')))).toEqual(['[Wappen der Stadt Musterhausen]', 'Stadt→Amt'])
  const sides = [named('right'), named('center'), '', at('column', 120), at('page', 145), at('page', 85), at('column', -30)].map((place) => lines(place)[0]!.align)
  expect(sides).toEqual(['right', 'center', 'left', 'right', 'right', 'center', 'left'])
  const old = (style: string) => houseOf({ header: p(`<w:r><w:pict><v:shape style="${style};width:72pt;height:36pt"><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r>${r('Amt')}`) }).headers.rest
  expect([old('position:absolute;mso-position-horizontal:right').map(({ align }) => align), old('').length]).toEqual([['right', 'left'], 1])
})

test('places in a line keep their proportion where the file has other margins', () => {
  const line = p(r('A') + TAB + r('B'), '<w:tabs><w:tab w:val="center" w:pos="4819"/><w:tab w:val="right" w:pos="9638"/></w:tabs><w:ind w:left="1000"/>')
  const lineIn = (section: string) => houseOf({ header: line, section }).headers.rest[0]!
  expect(lineIn('<w:pgSz w:w="11906"/><w:pgMar w:left="1134" w:right="1134"/>')).toMatchObject({ left: 941, stops: [{ at: 4536, align: 'center' }, { at: 9071, align: 'right' }] })
  expect(lineIn('<w:pgSz w:w="99"/><w:pgMar w:left="1134" w:right="x"/>')).toMatchObject({ left: 1000, stops: [{ at: 4819, align: 'center' }, { at: 9071, align: 'right' }] })
})

test('linked pictures, other formats, objects and paths out of the package bring nothing into the agreement', () => {
  const relations = rel('rId2', 'image', 'https://x.example/z.png', 'External') + rel('rId3', 'image', 'media/b.emf') + rel('rId4', 'image', '../../../etc/hostname') + rel('rId5', 'oleObject', 'embeddings/o.bin')
  const content = ['r:link="rId2"', 'r:embed="rId2"', 'r:embed="rId3"', 'r:embed="rId4"', 'r:embed="constructor"'].map((embed) => drawing(embed, 20, 20)).join('')
  const object = '<w:r><w:object><v:shape style="width:9pt;height:9pt"><v:imagedata r:id="rId1"/></v:shape><o:OLEObject r:id="rId5"/></w:object></w:r>'
  const parts = { 'word/media/b.emf': 'EMF', 'word/embeddings/o.bin': 'O', 'word/vbaProject.bin': 'V', 'customXml/item1.xml': '<x/>', 'word/comments.xml': '<x/>', 'word/people.xml': '<x/>', 'docProps/core.xml': '<x/>', 'irgendwas.bin': 'x' }
  const house = houseOf({ header: p(content + object + r('Amt')), relations, parts })
  expect(seen(house.headers.rest)).toEqual(['Amt'])
  expect(house.missed).toEqual(['Bilder, die weder PNG noch JPEG sind', 'eingebettete Dateien und Objekte', 'verknüpfte Bilder, die nicht in der Datei liegen'])
  expect(house.unseen).toEqual(['Makros', 'eingebettete Dateien und Objekte', 'Kommentare und ihre Verfasser', 'eigene XML-Daten', 'Eigenschaften der Datei (Verfasser, Titel)', 'Verknüpfungen nach außen', 'unbekannte Teile'])
})

test('a picture that is linked from outside or through a door out of the package is not taken, whatever lies under that name', () => {
  const found = (target: string, mode = '') => header(p(drawing('r:embed="rId2"', 20, 20)), { relations: rel('rId2', 'image', target, mode) })
  expect([found('media/wappen.png'), found('./../word/media/wappen.png')]).toEqual([['[Wappen der Stadt Musterhausen]'], ['[Wappen der Stadt Musterhausen]']])
  expect([found('media/wappen.png', 'External'), found('../../word/media/wappen.png')]).toEqual([[], []])
})

test('headers of even pages and of later sections are named as left out', () => {
  const even = '<w:headerReference w:type="even" r:id="rId3"/>'
  expect(houseOf({ section: even }).missed).not.toContain('eigene Kopf- und Fußzeilen der geraden Seiten')
  const entries = houseEntries({ section: even })
  const settings = String(entries['word/styles.xml']).replace(/<w:styles([^>]*)>[\s\S]*/, '<w:settings$1><w:evenAndOddHeaders/></w:settings>')
  const relations = String(entries['word/_rels/document.xml.rels']).replace('</Relationships>', `${rel('rId9', 'settings', 'settings.xml')}</Relationships>`)
  expect(houseOf(zipOf({ ...entries, 'word/settings.xml': settings, 'word/_rels/document.xml.rels': relations })).missed).toContain('eigene Kopf- und Fußzeilen der geraden Seiten')
  const later = String(entries['word/document.xml']).replace('</w:body>', `<w:sectPr>${even}</w:sectPr></w:body>`)
  expect(houseOf(zipOf({ ...entries, 'word/document.xml': later })).missed).toContain('Kopf- und Fußzeilen weiterer Abschnitte')
})

test('characters XML forbids and marks that turn the direction of reading go', () => {
  expect(header(p(r('A\u0001B&#1;\u202EC\ufffe&#228;&#xD800; \u{1F600}')))).toEqual(['ABC\u00e4 \u{1F600}'])
})

test('what is no Word document is told apart', () => {
  const type = (name: string) => ({ mainType: `application/vnd.${name}` })
  const ole = (text: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(text, 'utf16le')])
  expect(problem(type('ms-word.document.macroEnabled.main+xml'))).toBe('macros')
  expect(problem(type('ms-word.template.macroEnabledTemplate.main+xml'))).toBe('macros')
  expect(problem(type('openxmlformats-officedocument.wordprocessingml.template.main+xml'))).toBe('template')
  expect(problem(type('openxmlformats-officedocument.spreadsheetml.sheet.main+xml'))).toBe('no-word')
  expect([problem(ole('WordDocument')), problem(ole('EncryptedPackage'))]).toEqual(['old-word', 'protected'])
  expect([problem(new Uint8Array()), problem(png(2, 2)), problem(zipOf({ 'a.txt': 'a' })), problem(zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }))]).toEqual(['empty', 'no-word', 'no-word', 'open-document'])
})

test('a damaged package, a damaged part or a missing header is damaged', () => {
  const without = (name: string, content?: string) => problem(zipOf(Object.fromEntries(Object.entries({ ...houseEntries(), ...(content !== undefined && { [name]: content }) }).filter(([key]) => content !== undefined || key !== name))))
  expect(problem(houseFile().slice(0, 900))).toBe('damaged')
  expect([without('word/header1.xml'), without('word/header1.xml', '<w:hdr><w:p></w:hdr>'), without('word/styles.xml', '<w:styles>'), without('word/document.xml', 'kein XML'), without('_rels/.rels')]).toEqual(Array(5).fill('damaged'))
  expect(without('word/styles.xml', '<!DOCTYPE x [<!ENTITY a "b">]><w:styles/>')).toBe('damaged')
})

test('each limit holds', () => {
  const lines = (count: number) => ({ header: p(r('x')).repeat(count) })
  expect([problem(lines(12)), problem(lines(13))]).toEqual(['none', 'many-paragraphs'])
  expect([problem({ footer: p(r('x'.repeat(1000))) }), problem({ footer: p(r('x'.repeat(1001))) })]).toEqual(['none', 'long-text'])
  const pictures = (count: number, size = 8) => {
    const list = [...Array(count).keys()]
    return { header: p(list.map((i) => drawing(`r:embed="rId2${i}"`, 9, 9)).join('')), relations: list.map((i) => rel(`rId2${i}`, 'image', `media/${i}.png`)).join(''), parts: Object.fromEntries(list.map((i) => [`word/media/${i}.png`, new Uint8Array([...png(8, 8), ...new Uint8Array(size)])])) }
  }
  expect([problem(pictures(4)), problem(pictures(5)), problem(pictures(1, 2_000_000))]).toEqual(['none', 'many-pictures', 'large-picture'])
  expect(problem(new Uint8Array(10_000_001))).toBe('large-file')
  expect(problem({ parts: { 'word/media/b.png': new Uint8Array(31_000_000) } })).toBe('large-inside')
})

test('a header that goes on and on is refused before it is read', () => {
  const tabs = (count: number) => ({ header: p(`${r('Stadt')}<w:r>${'<w:tab/>'.repeat(count)}</w:r>`) })
  expect([seen(houseOf(tabs(15_000)).headers.rest), problem(tabs(30_000)), problem({ header: p('').repeat(30_000) }), problem({ footer: p(r(' '.repeat(30_000))) })]).toEqual([['Stadt'], 'long-text', 'long-text', 'long-text'])
  const spaced = `${' '.repeat(15_000)}x${' '.repeat(4_000)}`
  expect(problem({ footer: p(r(`Stadt${spaced}`) + field('PAGE', '1') + r(spaced)) })).toBe('long-text')
})

test('styles based on each other without end are followed for a while', () => {
  const chain = (count: number, at: number) => Array.from({ length: count }, (_, i) => style(`s${i}`, `s${i}`, i === at ? '<w:rPr><w:b/></w:rPr>' : '', `s${i + 1}`)).join('')
  const bold = (count: number, at: number) => houseOf({ styles: chain(count, at), header: p(r('x'), '<w:pStyle w:val="s0"/>') }).headers.rest[0]?.pieces.map((piece) => piece.tag === 'text' && piece.bold)
  expect([bold(2_000, 9), bold(2_000, 1_900)]).toEqual([[true], [false]])
})

test('an entity is decoded once', () => {
  expect(header(p(r('&amp;lt;Amt&amp;#65;&amp;gt; &#66;')))).toEqual(['&lt;Amt&#65;&gt; B'])
})
