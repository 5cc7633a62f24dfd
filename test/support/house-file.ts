// Small Word files of an invented organisation, as a German Word writes them, with all that koopgen must leave behind.
import { strToU8, zipSync } from 'fflate'
import { png } from './png.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const NS = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export type Entries = Record<string, string | Uint8Array>
export interface House {
  readonly styles?: string
  /** Content of the headers and footers: default, and that of page 1. */
  readonly header?: string
  readonly first?: string
  readonly footer?: string
  readonly mainType?: string
  /** More relations of the header, as XML. */
  readonly relations?: string
  /** More in the section properties. */
  readonly section?: string
  readonly parts?: Entries
}

export const rel = (id: string, type: string, target: string, mode = ''): string => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`
const rels = (list: string): string => `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`
const root = (name: string, content: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NS}>${content}</w:${name}>`
export const p = (runs: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
export const r = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const TAB = '<w:r><w:tab/></w:r>'
/** A field as Word writes it, with its last result. */
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
/** A picture; sizes in millimetres. */
export function drawing(embed: string, width: number, height: number, { kind = 'inline', text = 'descr="Wappen der Stadt Musterhausen"', crop = '', behind = '0', place = '' } = {}): string {
  const name = `id="7" name="Grafik 7" ${text}`
  const pic = `<pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="logo.png"/></pic:nvPicPr><pic:blipFill><a:blip ${embed}/>${crop}</pic:blipFill></pic:pic>`
  return `<w:r><w:drawing><wp:${kind} behindDoc="${behind}">${place}<wp:extent cx="${width * 36_000}" cy="${height * 36_000}"/><wp:docPr ${name}/><a:graphic><a:graphicData>${pic}</a:graphicData></a:graphic></wp:${kind}></w:drawing></w:r>`
}
export const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="1800000" cy="900000"/><wp:docPr id="3" name="Textfeld 3"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:1pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

export const style = (id: string, name: string, content: string, basedOn = 'Standard', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === 'Standard' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Standard' ? '' : `<w:basedOn w:val="${basedOn}"/>`}${content}</w:style>`

/** What a German Word has in a fresh file of a town that chose its own fonts. */
const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  style('Standard', 'Normal', '<w:rPr><w:sz w:val="23"/></w:rPr>'),
  style('berschrift1', 'heading 1', '<w:pPr><w:spacing w:before="240" w:after="0"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi"/><w:color w:val="2F5496" w:themeColor="accent1" w:themeShade="BF"/><w:sz w:val="32"/></w:rPr>'),
  style('berschrift2', 'heading 2', '<w:rPr><w:b/><w:sz w:val="26"/></w:rPr>', 'berschrift1'),
  style('Titel', 'Title', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:color w:val="auto" w:themeColor="accent1"/><w:sz w:val="160"/></w:rPr>'),
  style('Kopfzeile', 'header', '<w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>'),
  style('Fuzeile', 'footer', '<w:pPr><w:spacing w:after="0" w:line="200" w:lineRule="exact"/></w:pPr>', 'Kopfzeile'),
  style('Funotentext', 'footnote text', '<w:rPr><w:i/></w:rPr>'),
  style('Fett', 'Strong', '<w:rPr><w:b/></w:rPr>', '', 'character'),
].join('')
const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>' +
  '<a:fontScheme name="x"><a:majorFont><a:latin typeface="Gill Sans MT"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'

/** The entries of the package, by name. */
export function houseEntries(given: House = {}): Entries {
  const { header = p(r('Stadt Musterhausen'), '<w:pStyle w:val="Kopfzeile"/>'), footer = '', first } = given
  const references = `<w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>${first === undefined ? '' : '<w:headerReference w:type="first" r:id="rId5"/><w:titlePg/>'}`
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${given.mainType ?? MAIN}"/></Types>`,
    '_rels/.rels': rels(rel('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': root('document', `<w:body>${p(r('Text der Vorlage'))}<w:sectPr>${references}${given.section ?? ''}</w:sectPr></w:body>`),
    'word/_rels/document.xml.rels': rels(rel('rId1', 'styles', 'styles.xml') + rel('rId2', 'theme', 'theme/theme1.xml') + rel('rId3', 'header', 'header1.xml') + rel('rId4', 'footer', 'footer1.xml') + (first === undefined ? '' : rel('rId5', 'header', 'header2.xml'))),
    'word/styles.xml': root('styles', given.styles ?? STYLES),
    'word/theme/theme1.xml': THEME,
    'word/header1.xml': root('hdr', header),
    'word/_rels/header1.xml.rels': rels(rel('rId1', 'image', 'media/wappen.png') + (given.relations ?? '')),
    'word/footer1.xml': root('ftr', footer),
    ...(first !== undefined && { 'word/header2.xml': root('hdr', first), 'word/_rels/header2.xml.rels': rels(rel('rId1', 'image', '/word/media/wappen.png')) }),
    'word/media/wappen.png': png(8, 8),
    ...given.parts,
  }
}

export function zipOf(entries: Entries, order: (names: string[]) => string[] = (names) => names): Uint8Array {
  const names = order(Object.keys(entries))
  return zipSync(Object.fromEntries(names.map((name) => [name, typeof entries[name] === 'string' ? strToU8(entries[name]) : entries[name]!])), { mtime: '2026-01-01' })
}
export const houseFile = (given: House = {}): Uint8Array => zipOf(houseEntries(given))
