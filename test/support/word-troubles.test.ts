// Each rule about troubles in a Word file, broken once: [its name begins with, part, broken XML, sound XML].
import { describe, expect, it } from 'vitest'
import { RULES, troublesIn } from './word-troubles.ts'

const DOCUMENT = 'word/document.xml'
const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'
const SETTINGS = 'word/settings.xml'
const CORE = 'docProps/core.xml'
const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const mark = (name: string, id = 1): string => `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`
const link = (name: string): string => `<w:hyperlink w:anchor="${name}"/>`
const list = (inner: string, levels = 9): string => `<w:abstractNum w:abstractNumId="1"><w:nsid w:val="4B470001"/>${inner}${'<w:lvl w:ilvl="0"><w:start w:val="1"/></w:lvl>'.repeat(levels)}</w:abstractNum>`
const table = (inner: string): string => `<w:tbl>${inner}<w:tr/></w:tbl>`
const GERMAN = '<w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault>'
const SET = '<w:autoHyphenation/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
const separator = (inner: string): string => `<w:footnote w:type="separator" w:id="-1"><w:p>${inner}<w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r></w:p></w:footnote>`

type Row = readonly [rule: string, part: string, broken: string, sound: string]
const TABLE: readonly Row[] = [
  ['simple field', DOCUMENT, '<w:fldSimple w:instr="PAGE"/>', '<w:t>fldSimple</w:t>'],
  ['dirty field', DOCUMENT, '<w:fldChar w:dirty="true"/>', '<w:fldChar/>'],
  ['dirty field', SETTINGS, `${SET}<w:updateFields w:val="true"/>`, SET],
  ['field that is not closed', DOCUMENT, char('begin') + char('separate'), char('begin') + char('separate') + char('end')],
  ['number in the line above notes', 'word/footnotes.xml', separator('<w:r><w:footnoteRef/></w:r>'), separator('')],
  ['place that is marked twice', DOCUMENT, mark('a', 1) + mark('b', 1) + link('a') + link('b'), mark('a', 1) + mark('b', 2) + link('a') + link('b')],
  ['place that nothing refers to', DOCUMENT, mark('a') + mark('b', 2) + link('a'), mark('a') + link('a')],
  ['reference to no place', DOCUMENT, '<w:instrText> REF _Koop1 \\r \\h </w:instrText>', `<w:instrText> REF _Koop1 \\r \\h </w:instrText>${mark('_Koop1')}`],
  ['controls or pictures with one id', DOCUMENT, '<wp:docPr id="1" descr="a"/><wp:docPr id="1" descr="b"/>', '<wp:docPr id="1" descr="a"/><wp:docPr id="2" descr="b"/>'],
  ['picture without a text', 'word/header1.xml', '<wp:docPr id="1" name="Bild"/>', '<wp:docPr id="1" name="Bild" descr="Wappen"/>'],
  ['line end in a text', DOCUMENT, '<w:t>eins\nzwei</w:t>', '<w:t>eins</w:t>\n<w:t>zwei</w:t>'],
  ['character that fonts', DOCUMENT, '<w:t>E\u2011Mail</w:t>', '<w:t>§\u00a05</w:t>'],
  ['table without fixed columns', DOCUMENT, table('<w:tblGrid/>'), table('<w:tblLayout w:type="fixed"/><w:tblGrid></w:tblGrid>')],
  ['level that is a proposal', NUMBERING, list('<w:multiLevelType w:val="hybridMultilevel"/>'), list('<w:multiLevelType w:val="multilevel"/>')],
  ['list of fewer', NUMBERING, list('', 4), list('')],
  ['list without lasting id', NUMBERING, list('').replace(/<w:nsid[^>]*>/, ''), list('')],
  ['tricks with levels', NUMBERING, list('<w:isLgl/>'), list('')],
  ['property that stands twice', DOCUMENT, '<w:pPr><w:pStyle w:val="a"/><w:pStyle w:val="b"/></w:pPr>', '<w:pPr><w:pStyle w:val="a"/></w:pPr><w:pPr><w:pStyle w:val="b"/></w:pPr>'],
  ['line height without rule', STYLES, `${GERMAN}<w:spacing w:after="0" w:line="240"/>`, `${GERMAN}<w:spacing w:line="240" w:lineRule="auto"/>`],
  ['built-in style', STYLES, `${GERMAN}<w:name w:val="Heading 1"/>`, `${GERMAN}<w:name w:val="heading 1"/>`],
  ['Strong as a style', STYLES, `${GERMAN}<w:style w:type="paragraph" w:styleId="Strong"/>`, `${GERMAN}<w:style w:type="character" w:styleId="Strong"/>`],
  ['no German as language', STYLES, GERMAN.replace('de-DE', 'en-US'), GERMAN],
  ['no German numbers', SETTINGS, SET.replace('","', '"."'), SET],
  ['font of symbols', NUMBERING, list('<w:rFonts w:ascii="Symbol"/>'), list('<w:rFonts w:ascii="Arial"/>')],
  ['relation out of the file', 'word/_rels/document.xml.rels', '<Relationship TargetMode="External"/>', '<Relationship/>'],
  ['path of a machine', 'docProps/app.xml', '<Template>C:\\Vorlagen\\a.dotx</Template>', '<Template>a</Template>'],
  ['person in the properties', CORE, '<dc:creator>x</dc:creator>', '<dc:title>x</dc:title>'],
  ['traces of editing', DOCUMENT, '<w:p w:rsidR="00AB12CD"/>', '<w:p/>'],
  ['embedded font', 'word/fontTable.xml', '<w:embedRegular r:id="rId1"/>', '<w:font w:name="Arial"/>'],
  ['protection', SETTINGS, `${SET}<w:documentProtection w:edit="readOnly"/>`, SET],
  ['comment', DOCUMENT, '<w:commentReference w:id="0"/>', '<w:p/>'],
  ['content control', DOCUMENT, '<w:sdt><w:sdtPr><w:text/></w:sdtPr></w:sdt>', '<w:sdt><w:sdtPr><w:docPartObj></w:docPartObj></w:sdtPr></w:sdt>'],
  ['hidden text', STYLES, `${GERMAN}<w:vanish/>`, GERMAN],
  ['change that is tracked', DOCUMENT, '<w:ins w:id="1" w:author="x"/>', '<w:instrText/>'],
  ['mark of a draft', 'word/header2.xml', '<v:shape id="PowerPlusWaterMarkObject1"/>', '<w:p/>'],
  ['state of a draft', CORE, '<cp:contentStatus>Entwurf</cp:contentStatus>', '<cp:contentStatus>Endfassung</cp:contentStatus>'],
]
const found = (part: string, xml: string): readonly string[] => troublesIn(new Map([[part, xml]]), 'final')

describe('troubles in a Word file', () => {
  it.each(TABLE)('%s (%s)', (rule, part, broken, sound) => {
    expect(found(part, broken)).toEqual([expect.stringContaining(`${part}: ${rule}`)])
    expect(found(part, sound)).toEqual([])
  })

  it('macros are found by the name of their part, whatever is in it', () => {
    expect(found('word/vbaProject.bin', '')).toEqual([expect.stringContaining('macro, object')])
  })

  it('each rule is broken here', () => {
    const shown = [...TABLE.map(([rule]) => rule), 'macro, object']
    expect(RULES.final.filter(({ name }) => !shown.some((start) => name.startsWith(start)))).toEqual([])
  })

  it('a draft may have comments, controls and marks, nothing else', () => {
    const allowed = RULES.final.filter((rule) => !RULES.draft.includes(rule)).map(({ name }) => name)
    expect(allowed).toEqual(['comment', 'content control', 'mark of a draft', 'state of a draft in the properties'])
    for (const [rule, part, broken] of TABLE.filter(([start]) => allowed.some((name) => name.startsWith(start)))) expect(troublesIn(new Map([[part, broken]]), 'draft'), rule).toEqual([])
  })
})
