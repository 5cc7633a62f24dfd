// What a Word file of ours must not hold, each with the reason: found by reading the XML, because no reader of text would see it.
import { readDocx } from './read-docx.ts'

interface Trouble {
  readonly name: string
  readonly part: RegExp
  readonly found: RegExp
}
const ALWAYS: readonly Trouble[] = [
  { name: 'simple field: other readers lose its text', part: /^word\//, found: /<w:fldSimple/ },
  { name: 'dirty field or fields to update: Word asks when opening', part: /^word\//, found: /w:dirty=|<w:updateFields/ },
  { name: 'level that is a proposal', part: /numbering/, found: /w:tentative|hybridMultilevel/ },
  { name: 'number in the line above notes: Word offers to repair', part: /notes/, found: /w:type="(?:separator|continuationSeparator)"(?:(?!<\/w:footnote>).)*<w:footnoteRef\/>/s },
  { name: 'relation out of the file', part: /\.rels$/, found: /TargetMode="External"/ },
  { name: 'path of a machine', part: /./, found: /(?:\/home\/|\/work\/|\/tmp\/|[A-Z]:\\|file:\/\/)/ },
  { name: 'person in the properties', part: /^docProps\//, found: /creator|lastModifiedBy|Company|Manager/ },
  { name: 'line height without rule: other programs clip', part: /^word\/(?:document|header|footer|styles)/, found: /<w:spacing(?=[^>]*w:after=)(?=[^>]*w:line=)(?![^>]*w:lineRule)/ },
]
const FINAL: readonly Trouble[] = [
  { name: 'comment', part: /./, found: /<w:comment|relationships\/comments/ },
  { name: 'content control', part: /^word\/(?:document|footnotes|header|footer)/, found: /<w:sdt>(?!<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:docPartObj>)/ },
  { name: 'hidden text', part: /^word\//, found: /<w:vanish|<w:specVanish|<w:webHidden/ },
  { name: 'change that is tracked', part: /^word\//, found: /<w:(?:ins|del|moveFrom|moveTo) |<w:trackRevisions/ },
  { name: 'mark of a draft', part: /^word\/(?:document|header|footer|footnotes)/, found: /ENTWURF|KgWert|KgOffen/ },
]

/** Part and name of each trouble found. */
export function wordTroubles(bytes: Uint8Array, mode: 'final' | 'draft'): readonly string[] {
  const troubles = mode === 'final' ? [...ALWAYS, ...FINAL] : ALWAYS
  return [...readDocx(bytes).parts].flatMap(([part, xml]) => troubles.filter((one) => one.part.test(part) && one.found.test(xml)).map((one) => `${part}: ${one.name}`))
}
