// What a Word file of ours must not hold, each with the reason: found by reading the XML, because no reader of text would see it.
// Each rule is broken once in word-troubles.test.ts.
import { readDocx } from './read-docx.ts'

interface Trouble {
  readonly name: string
  readonly part: RegExp
  readonly found: RegExp | ((xml: string) => boolean)
}
const TEXT = /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/
const WORD = /^word\/.*\.xml$/
const NUMBERING = /^word\/numbering\.xml$/
const STYLES = /^word\/styles\.xml$/
const SETTINGS = /^word\/settings\.xml$/
const ANY = /./

const count = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length
const values = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map(([, value = '']) => value)
const doubled = (xml: string, pattern: RegExp): boolean => {
  const found = values(xml, pattern)
  return new Set(found).size < found.length
}
const lacks = (...patterns: readonly RegExp[]) => (xml: string): boolean => patterns.some((pattern) => !pattern.test(xml))
const elements = (xml: string, name: string): readonly string[] => values(xml, new RegExp(`(<w:${name}(?: [^>]*)?>.*?</w:${name}>)`, 'gs'))
/** A property that stands twice directly in its paragraph or run. */
const twice = (holder: string, property: string) => (xml: string): boolean => elements(xml, holder).some((one) => count(one, new RegExp(`<w:${property}(?=[ />])`, 'g')) > 1)
const fields = (xml: string): readonly number[] => ['begin', 'separate', 'end'].map((type) => count(xml, new RegExp(`w:fldCharType="${type}"`, 'g')))
const used = (xml: string): readonly string[] => [...values(xml, /(?:REF|PAGEREF) (\S+) /g), ...values(xml, /w:anchor="([^"]*)"/g)]
const bookmarks = (xml: string): readonly string[] => values(xml, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g)

/** Programs that read Word files lose something, or Word asks or offers to repair. */
const READERS: readonly Trouble[] = [
  { name: 'simple field: other readers lose its text', part: WORD, found: /<w:fldSimple/ },
  { name: 'dirty field or fields to update: Word asks when opening', part: WORD, found: /w:dirty=|<w:updateFields/ },
  { name: 'field that is not closed', part: TEXT, found: (xml) => new Set(fields(xml)).size > 1 },
  { name: 'number in the line above notes: Word offers to repair', part: /notes\.xml$/, found: /w:type="(?:separator|continuationSeparator)"(?:(?!<\/w:(?:foot|end)note>).)*<w:(?:foot|end)noteRef\/>/s },
  { name: 'place that is marked twice', part: TEXT, found: (xml) => doubled(xml, /<w:bookmarkStart [^>]*w:id="([^"]*)"/g) || doubled(xml, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g) },
  { name: 'place that nothing refers to', part: /^word\/document\.xml$/, found: (xml) => bookmarks(xml).some((name) => !used(xml).includes(name)) },
  { name: 'reference to no place: Word prints an error', part: /^word\/document\.xml$/, found: (xml) => used(xml).some((name) => !bookmarks(xml).includes(name)) },
  { name: 'controls or pictures with one id', part: TEXT, found: (xml) => doubled(xml, /<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:id w:val="([^"]*)"/gs) || doubled(xml, /<wp:docPr [^>]*?id="([^"]*)"/g) },
  { name: 'picture without a text in its place', part: TEXT, found: (xml) => values(xml, /(<wp:docPr [^>]*>)/g).some((one) => !/descr="[^"]/.test(one)) },
  { name: 'line end in a text', part: TEXT, found: /<w:t(?: [^>]*)?>[^<]*[\n\r]/ },
  { name: 'character that fonts of Word lack or break lines at', part: TEXT, found: /[\u00ad\u2011\u202f\ufffe\uffff\u0000-\u0008\u000b\u000c\u000e-\u001f]/ },
  { name: 'table without fixed columns: other programs spread it', part: /^word\/document\.xml$/, found: (xml) => count(xml, /<w:tbl>/g) > Math.min(count(xml, /<w:tblGrid>/g), count(xml, /<w:tblLayout w:type="fixed"\/>/g)) },
]
/** What the docx library or carelessness would leave. */
const SHAPES: readonly Trouble[] = [
  { name: 'level that is a proposal', part: NUMBERING, found: /w:tentative|hybridMultilevel/ },
  { name: 'list of fewer than nine levels', part: NUMBERING, found: (xml) => elements(xml, 'abstractNum').some((one) => count(one, /<w:lvl /g) !== 9) },
  { name: 'list without lasting id', part: NUMBERING, found: (xml) => count(xml, /<w:abstractNum /g) !== count(xml, /<w:nsid /g) || doubled(xml, /<w:nsid w:val="([^"]*)"/g) },
  { name: 'tricks with levels that programs count differently', part: NUMBERING, found: /<w:isLgl|<w:lvlRestart|<w:lvlOverride w:ilvl="[1-8]"><w:startOverride/ },
  { name: 'property that stands twice', part: WORD, found: (xml) => ['pStyle', 'numPr', 'pBdr', 'jc', 'ind'].some((name) => twice('pPr', name)(xml)) || ['rStyle', 'vertAlign', 'lang'].some((name) => twice('rPr', name)(xml)) },
  { name: 'line height without rule: other programs clip', part: STYLES, found: /<w:spacing(?=[^>]*w:line=)(?![^>]*w:lineRule)/ },
  { name: 'built-in style under a name that a German Word does not translate', part: STYLES, found: /<w:name w:val="(?:Heading \d|Header|Footer|Footnote Text|Caption|toc \d Char|TOC \d)"/ },
  { name: 'Strong as a style of paragraphs', part: STYLES, found: /<w:style w:type="paragraph"[^>]*w:styleId="Strong"/ },
  { name: 'no German as language', part: STYLES, found: lacks(/<w:rPrDefault>.*<w:lang [^>]*w:val="de-DE"/s) },
  { name: 'no German numbers or no hyphenation setting', part: SETTINGS, found: lacks(/<w:decimalSymbol w:val=","\/>/, /<w:listSeparator w:val=";"\/>/, /<w:autoHyphenation/) },
  { name: 'font of symbols', part: WORD, found: /(?:ascii|hAnsi|font)="(?:Symbol|Wingdings[^"]*|Webdings)"|<w:sym / },
]
/** What would come along with the file or come in from outside. */
const CARGO: readonly Trouble[] = [
  { name: 'relation out of the file', part: /\.rels$/, found: /TargetMode="External"/ },
  { name: 'path of a machine', part: ANY, found: /(?:\/home\/|\/root\/|\/Users\/|\/work\/|\/tmp\/|[A-Z]:\\|file:\/\/)/ },
  { name: 'person in the properties', part: /^docProps\//, found: /creator|lastModifiedBy|Company|Manager/ },
  { name: 'traces of editing', part: WORD, found: /w:rsid|<w:proofErr|<w:attachedTemplate/ },
  { name: 'hidden text', part: WORD, found: /<w:vanish|<w:specVanish|<w:webHidden/ },
  { name: 'change that is tracked', part: WORD, found: /<w:(?:ins|del|moveFrom|moveTo) |<w:trackRevisions/ },
  { name: 'embedded font', part: WORD, found: /<w:embed(?:Regular|Bold|Italic|BoldItalic|TrueTypeFonts)/ },
  { name: 'protection', part: SETTINGS, found: /<w:(?:document|write)Protection/ },
  { name: 'macro, object or data of others', part: /(?:vbaProject|embeddings\/|activeX|customXml\/|docProps\/custom|glossary\/)/, found: ANY },
]
const ALWAYS = [...READERS, ...SHAPES, ...CARGO]
const FINAL: readonly Trouble[] = [
  { name: 'comment', part: ANY, found: /<w:comment|relationships\/comments/ },
  { name: 'content control', part: TEXT, found: /<w:sdt>(?!<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:docPartObj>)/ },
  { name: 'mark of a draft', part: TEXT, found: /ENTWURF|WaterMark|KgWert|KgOffen|<w:highlight|<w:shd [^>]*w:fill="FFFF00"/ },
  { name: 'state of a draft in the properties', part: /^docProps\//, found: /Entwurf/ },
]
export const RULES = { final: [...ALWAYS, ...FINAL], draft: ALWAYS } as const

/** Part and name of each trouble found. */
export function troublesIn(parts: ReadonlyMap<string, string>, mode: 'final' | 'draft'): readonly string[] {
  const hit = ({ found }: Trouble, xml: string): boolean => (typeof found === 'function' ? found(xml) : found.test(xml))
  return [...parts].flatMap(([part, xml]) => RULES[mode].filter((one) => one.part.test(part) && (hit(one, xml) || (one.found === ANY && xml === ''))).map((one) => `${part}: ${one.name}`))
}
export const wordTroubles = (bytes: Uint8Array, mode: 'final' | 'draft'): readonly string[] => troublesIn(readDocx(bytes).parts, mode)
