// What the docx library cannot be told by options, changed in the finished XML. Each patch names how often it must apply; anything else is our bug
// (or a new version of the library) and stops the writer. Reasons stand beside the patches.
import { SPACE } from '../measures.ts'
import { OWN_STYLES } from '../numbering.ts'

interface Patch {
  readonly part: string
  readonly find: string | RegExp
  readonly put: string | ((match: string, ...groups: string[]) => string)
  readonly times: number
}
type Texts = Readonly<Record<string, string>>

function applyPatch(xml: string, patch: Patch): string {
  let hits = 0
  const pattern = typeof patch.find === 'string' ? patch.find : new RegExp(patch.find.source, `${patch.find.flags.replace('g', '')}g`)
  const changed = xml.replaceAll(pattern, (match: string, ...groups: string[]) => {
    hits++
    return typeof patch.put === 'string' ? patch.put : patch.put(match, ...groups)
  })
  if (hits !== patch.times) throw new Error(`Patch of ${patch.part}: ${String(patch.find)} applied ${hits} times instead of ${patch.times}`)
  return changed
}

export function patched(parts: Texts): Texts {
  const out: Record<string, string> = { ...parts }
  for (const patch of PATCHES) {
    const xml = out[patch.part]
    if (xml === undefined) throw new Error(`No part ${patch.part}`)
    out[patch.part] = applyPatch(xml, patch)
  }
  return out
}

/** The library's own bullet list, the text, the annexes and one of each style. */
const LISTS = 3 + OWN_STYLES.length
/** Real multilevel lists with ids that stay; levels are definite, not proposals; a number to start with stands in the level alone. */
function numbering(): readonly Patch[] {
  const part = 'word/numbering.xml'
  let n = 0
  const multilevel = (): string => {
    n = (n % LISTS) + 1
    const id = (0x4b470000 + n).toString(16).toUpperCase()
    return `<w:nsid w:val="${id}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${id}"/>`
  }
  return [
    { part, find: '<w:multiLevelType w:val="hybridMultilevel"/>', put: multilevel, times: LISTS },
    { part, find: ' w:tentative="1"', put: '', times: 9 * LISTS },
    { part, find: /<w:lvlOverride w:ilvl="\d"><w:startOverride w:val="\d+"\/><\/w:lvlOverride>/, put: '', times: 9 * (LISTS - 1) + 1 },
  ]
}

const COMPAT = ['overrideTableStyleFontSizeAndJustification', 'enableOpenTypeFeatures', 'doNotFlipMirrorIndents', 'differentiateMultirowTableHeaders']
/** German for spelling and separators; the separators of notes must be announced; Word's own compatibility settings. */
function settings(): readonly Patch[] {
  const part = 'word/settings.xml'
  const compat = COMPAT.map((name) => `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>`).join('')
  return [
    { part, find: '<w:compat>', put: '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>', times: 1 },
    { part, find: '</w:compat>', put: `${compat}</w:compat><w:themeFontLang w:val="de-DE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>`, times: 1 },
  ]
}

const UNHYPHENATED = ['Title', 'Subtitle', 'Heading1', 'Heading2', 'KgAnlage', 'KgVerbindung', 'KgPartei', 'KgKurzname', 'KgUnterschrift', 'KgUnterzeile', 'KgTabelle']
/** Slivers and what is signed are no lines of the text. */
const UNCOUNTED = ['KgUnterschrift', 'KgUnterzeile', 'KgZeile', 'KgFuge']
const before = (part: string, styles: readonly string[], put: string): Patch => ({
  part,
  find: new RegExp(`(<w:style w:type="paragraph" w:styleId="(?:${styles.join('|')})">(?:(?!</w:style>).)*?)(<w:spacing )`),
  put: (_, head = '', tail = '') => `${head}${put}${tail}`,
  times: styles.length,
})
const CHARACTER_STYLES = '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
/** No hyphens in headings, names and tables; Word's spelling of its style names; Strong is a character style in Word, and the one it is based on must exist;
 *  lines of a table of contents have space before, like everything. */
function styles(): readonly Patch[] {
  const part = 'word/styles.xml'
  const strong = '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
  return [
    { part, find: '<w:pPr><w:spacing w:after="100"/></w:pPr>', put: `<w:pPr><w:spacing w:before="${SPACE.item}" w:after="0"/></w:pPr>`, times: 1 },
    before(part, UNCOUNTED, '<w:suppressLineNumbers/>'),
    before(part, UNHYPHENATED, '<w:suppressAutoHyphens/>'),
    { part, find: /<w:name w:val="Heading (\d)"\/>/, put: (_, level) => `<w:name w:val="heading ${level}"/>`, times: 6 },
    { part, find: /<w:style w:type="paragraph" w:styleId="Strong">(?:(?!<\/w:style>).)*<\/w:style>/, put: CHARACTER_STYLES + strong, times: 1 },
  ]
}

/** The library draws the id of a watermark by lot. */
const WATERMARK: Patch = { part: 'word/header1.xml', find: /PowerPlusWaterMarkObject[\w-]+/, put: 'PowerPlusWaterMarkObject1', times: 1 }
/** The lines above notes must not carry a note number: Word offers to repair such files. */
const SEPARATORS: Patch = {
  part: 'word/footnotes.xml',
  find: /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/,
  put: '',
  times: 2,
}
/** The program, and no persons. */
const APP: Patch = {
  part: 'docProps/app.xml',
  find: /<Properties([^>]*?)(?:\/>|><\/Properties>)/,
  put: (_, attributes) => `<Properties${attributes}><Application>koopgen</Application><DocSecurity>0</DocSecurity></Properties>`,
  times: 1,
}
const PATCHES: readonly Patch[] = [...numbering(), ...settings(), ...styles(), WATERMARK, SEPARATORS, APP]
