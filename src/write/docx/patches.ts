// What the docx library cannot be told by options, changed in the finished XML. Each patch names how often it must apply; anything else is our bug
// (or a new version of the library) and stops the writer. Reasons stand beside the patches.
import type { Document } from '../../document/nodes.ts'
import type { Parts } from './zip.ts'

interface Patch {
  readonly part: string
  readonly find: string | RegExp
  readonly put: string | ((match: string, ...groups: string[]) => string)
  readonly times: number
}
export interface Facts {
  readonly document: Document
  readonly ownLists: number
}

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

export function patched(parts: Parts, facts: Facts): Parts {
  const out = new Map(parts)
  for (const patch of [...coreProperties(facts.document), ...numbering(facts.ownLists), ...settings(), ...styles(), ...watermarks(parts, facts.document), ...SEPARATORS]) {
    const xml = out.get(patch.part)
    if (typeof xml !== 'string') throw new Error(`No part ${patch.part}`)
    out.set(patch.part, applyPatch(xml, patch))
  }
  return out
}

/** Dates of the agreement instead of the clock; no persons. */
function coreProperties(document: Document): readonly Patch[] {
  const part = 'docProps/core.xml'
  return [
    { part, find: /(<dcterms:(?:created|modified)[^>]*>)[^<]*/, put: (_, open) => `${open}${document.date}T00:00:00Z`, times: 2 },
    { part, find: /<dc:creator>[^<]*<\/dc:creator>/, put: '', times: 1 },
    { part, find: /<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/, put: '', times: 1 },
    { part, find: '</cp:coreProperties>', put: `<dc:language>de-DE</dc:language><cp:contentStatus>${document.draft ? 'Entwurf' : 'Endfassung'}</cp:contentStatus></cp:coreProperties>`, times: 1 },
    { part: 'docProps/app.xml', find: /<Properties([^>]*?)(?:\/>|><\/Properties>)/, put: (_, attributes) => `<Properties${attributes}><Application>koopgen</Application><DocSecurity>0</DocSecurity></Properties>`, times: 1 },
  ]
}

/** The library's own bullet list, the text and the annexes. */
const USUAL_LISTS = 3
/** Real multilevel lists with ids that stay; levels are definite, not proposals; a number to start with stands in the level alone. */
function numbering(ownLists: number): readonly Patch[] {
  const part = 'word/numbering.xml'
  const lists = USUAL_LISTS + ownLists
  let n = 0
  const multilevel = (): string => {
    const id = (0x4b470000 + ++n).toString(16).toUpperCase()
    return `<w:nsid w:val="${id}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${id}"/>`
  }
  return [
    { part, find: '<w:multiLevelType w:val="hybridMultilevel"/>', put: multilevel, times: lists },
    { part, find: ' w:tentative="1"', put: '', times: 9 * lists },
    { part, find: /<w:lvlOverride w:ilvl="\d"><w:startOverride w:val="\d+"\/><\/w:lvlOverride>/, put: '', times: 9 * (lists - 1) + 1 },
  ]
}

const COMPAT = ['overrideTableStyleFontSizeAndJustification', 'enableOpenTypeFeatures', 'doNotFlipMirrorIndents', 'differentiateMultirowTableHeaders']
/** German for spelling and separators; the separators of notes must be announced; Word's own compatibility settings. */
function settings(): readonly Patch[] {
  const part = 'word/settings.xml'
  const compat = COMPAT.map((name) => `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>`).join('')
  const notes = (kind: string): string => `<w:${kind}Pr><w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`
  return [
    { part, find: '<w:compat>', put: `${notes('footnote')}${notes('endnote')}<w:compat>`, times: 1 },
    { part, find: '</w:compat>', put: `${compat}</w:compat><w:themeFontLang w:val="de-DE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>`, times: 1 },
  ]
}

const UNHYPHENATED = ['Title', 'Subtitle', 'Heading1', 'Heading2', 'KgAnlage', 'KgVerbindung', 'KgPartei', 'KgKurzname', 'KgUnterschrift', 'KgUnterzeile', 'KgTabelle']
/** No hyphens in headings, names and tables; Word's spelling of its style names; Strong is a character style in Word. */
function styles(): readonly Patch[] {
  const part = 'word/styles.xml'
  const strong = '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
  return [
    {
      part,
      find: new RegExp(`(<w:style w:type="paragraph" w:styleId="(?:${UNHYPHENATED.join('|')})">(?:(?!</w:style>).)*?)(<w:spacing )`),
      put: (_, before = '', after = '') => `${before}<w:suppressAutoHyphens/>${after}`,
      times: UNHYPHENATED.length,
    },
    { part, find: /<w:name w:val="Heading (\d)"\/>/, put: (_, level) => `<w:name w:val="heading ${level}"/>`, times: 6 },
    { part, find: /<w:style w:type="paragraph" w:styleId="Strong">(?:(?!<\/w:style>).)*<\/w:style>/, put: strong, times: 1 },
  ]
}

/** The library draws the id of a watermark by lot. */
function watermarks(parts: Parts, document: Document): readonly Patch[] {
  const headers = [...parts.keys()].filter((name) => /^word\/header\d+\.xml$/.test(name)).sort()
  return headers.map((part, i) => ({ part, find: /PowerPlusWaterMarkObject[\w-]+/, put: `PowerPlusWaterMarkObject${i + 1}`, times: document.draft ? 1 : 0 }))
}

/** The lines above notes must not carry a note number: Word offers to repair such files. */
const separator = (kind: 'foot' | 'end'): Patch => ({
  part: `word/${kind}notes.xml`,
  find: new RegExp(`<w:r><w:rPr><w:rStyle w:val="${kind === 'foot' ? 'Foot' : 'End'}noteReference"/></w:rPr><w:${kind}noteRef/></w:r>(?=<w:r><w:(?:separator|continuationSeparator)/>)`),
  put: '',
  times: 2,
})
const SEPARATORS = [separator('foot'), separator('end')]
