// Runs of a paragraph → inlines. Fields show their result, links and REF fields become references, notes stand at their call, controls for open points are open points.
// Invariant: every printed character of the paragraph is in the inlines; an element without meaning here is entered and remembered.
import type { DocumentInline, Paragraph, Reference } from '../document/nodes.ts'
import { type Elements, enterBy, type Handler } from './elements.ts'
import { asked, asShown, boxSign, EMPTY_BOX, formSign } from './boxes.ts'
import { asReference, flat, type Inlines, isBlank, joined, TAB } from './inlines.ts'
import { doubt, type Reading } from './reading.ts'
import { toggle } from './values.ts'
import { child, descendants, type Xml, val } from './xml.ts'

/** What a paragraph has besides its words. */
export interface Found {
  readonly bookmarks: string[]
  /** Relations and alternative texts of pictures. */
  readonly pictures: { readonly relation: string; readonly alt: string }[]
  breakBefore: boolean
}
interface OpenField {
  code: string
  shown: boolean
  /** What it shows without a result, as fields of forms do. */
  readonly sign: string
  readonly out: DocumentInline[]
  /** What stands before the separator belongs to the instruction, not to the page. */
  readonly hidden: DocumentInline[]
}
interface State {
  readonly reading: Reading
  readonly found: Found
  readonly out: DocumentInline[]
  readonly fields: OpenField[]
  readonly run: Run
  readonly inNote: boolean
}
interface Run {
  readonly bold: boolean
  readonly italic: boolean
  readonly language: string | undefined
  readonly value: boolean
  readonly ruled: boolean
  readonly font: string
}
const PLAIN: Run = { bold: false, italic: false, language: undefined, value: false, ruled: false, font: '' }
const BOX_FONTS = /^(?:MS Gothic|Segoe UI Symbol)$/

export function readRuns(paragraph: Xml, reading: Reading, inNote = false): { readonly inlines: Inlines; readonly found: Found } {
  const found: Found = { bookmarks: [], pictures: [], breakBefore: false }
  return { inlines: collected(paragraph, { reading, found, out: [], fields: [], run: PLAIN, inNote }), found }
}

// ---- where words go
function emit(nodes: Inlines, s: State): void {
  const field = s.fields.at(-1)
  const to = field ? (field.shown ? field.out : field.hidden) : s.out
  to.push(...nodes)
}
function emitText(text: string, s: State): void {
  if (text === '') return
  for (const id of s.reading.open) s.reading.commented.get(id)?.push(text)
  emit([marked(leafOf(asShown(text, s.run.font), s.run), s.run)], s)
}
function leafOf(text: string, run: Run): DocumentInline {
  if (run.ruled && /^[\u00a0 _]{3,}$/.test(text)) return { tag: 'field', kind: 'line', label: null }
  if (text === EMPTY_BOX && BOX_FONTS.test(run.font)) return { tag: 'field', kind: 'box', label: null }
  return run.value ? { tag: 'filled', text, from: null } : { tag: 'text', text }
}
function marked(leaf: DocumentInline, run: Run): DocumentInline {
  if (leaf.tag === 'field') return leaf
  const italic: DocumentInline = run.italic ? { tag: 'emphasis', children: [leaf] } : leaf
  const bold: DocumentInline = run.bold ? { tag: 'strong', children: [italic] } : italic
  return run.language === undefined ? bold : { tag: 'lang', language: run.language, children: [bold] }
}
/** The content of an element by itself; a field that does not end in it shows all it has. */
function collected(xml: Xml, s: State): Inlines {
  const own: State = { ...s, out: [], fields: [] }
  enter(xml, own)
  for (let field = own.fields.pop(); field; field = own.fields.pop()) emit([...field.hidden, ...field.out], own)
  return own.out
}

// ---- elements
type Meaning = Handler<State>
const textIn = (xml: Xml): string => xml.children.map(({ text }) => text).join('')
const word = (text: string): Meaning => (_, s) => emitText(text, s)
const leaveOut = (what: string): Meaning => (_, s) => doubt(s.reading, 'left-out', what)
const note = (kind: 'footnote' | 'endnote'): Meaning => (xml, s) => emit(noteOf(`${kind} ${xml.attributes['w:id']}`, s), s)

const HANDLERS = Object.entries<Meaning>({
  'w:r': readRun,
  'w:t': (xml, s) => emitText(textIn(xml), s),
  'm:t': (xml, s) => emitText(textIn(xml), s),
  'w:tab': (_, s) => emit([s.run.ruled ? { tag: 'field', kind: 'line', label: null } : TAB], s),
  'w:ptab': (_, s) => emit([TAB], s),
  'w:br': readBreak,
  'w:cr': (_, s) => emit([{ tag: 'line-break' }], s),
  'w:noBreakHyphen': word('-'),
  'w:softHyphen': word('\u00ad'),
  'w:sym': (xml, s) => emitText(symbol(xml.attributes['w:font'] ?? '', xml.attributes['w:char'] ?? ''), s),
  'w:fldChar': readFieldChar,
  'w:instrText': (xml, s) => {
    const field = s.fields.at(-1)
    if (field) field.code += textIn(xml)
  },
  'w:fldSimple': (xml, s) => emit(fieldResult(xml.attributes['w:instr'] ?? '', collected(xml, s)), s),
  'w:hyperlink': (xml, s) => (xml.attributes['w:anchor'] ? emit(asReference(xml.attributes['w:anchor'], collected(xml, s)), s) : enter(xml, s)),
  'w:sdt': readControl,
  'w:footnoteReference': note('footnote'),
  'w:endnoteReference': note('endnote'),
  'w:bookmarkStart': (xml, s) => void s.found.bookmarks.push(xml.attributes['w:name'] ?? ''),
  'w:commentRangeStart': (xml, s) => openComment(xml, s.reading),
  'w:commentRangeEnd': (xml, s) => closeComment(xml, s.reading),
  'mc:AlternateContent': (xml, s) => enter(child(xml, 'mc:Choice') ?? child(xml, 'mc:Fallback') ?? xml, s),
  'w:drawing': readDrawing,
  'w:p': (xml, s) => {
    if (s.out.length > 0) emit([{ tag: 'line-break' }], s)
    enter(xml, s)
  },
  'w:del': leaveOut('w:del'),
  'w:moveFrom': leaveOut('w:moveFrom'),
})
const ELEMENTS: Elements<State> = {
  handlers: new Map(HANDLERS),
  containers: new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:sdtContent', 'w:hyperlink', 'w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase']),
  quiet: new Set([
    '#text', '#comment', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:bookmarkEnd', 'w:proofErr', 'w:permStart', 'w:permEnd', 'w:lastRenderedPageBreak', 'w:footnoteRef', 'w:endnoteRef', 'w:annotationRef',
    'w:commentReference', 'w:separator', 'w:continuationSeparator', 'w:delText', 'w:delInstrText', 'w:fldData', 'w:rt', 'w:rubyPr', 'w:smartTagPr', 'w:customXmlPr', 'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd',
  ]),
}
const enter: Meaning = (xml, s) => enterBy(ELEMENTS, xml, s)
function symbol(font: string, code: string): string {
  const at = Number.parseInt(code, 16)
  return boxSign(font, at) ?? (at >= 32 && at < 0xd800 ? String.fromCodePoint(at) : '•')
}

function readRun(xml: Xml, s: State): void {
  const properties = child(xml, 'w:rPr')
  if (toggle(properties, 'w:vanish')) return doubt(s.reading, 'left-out', 'w:vanish')
  if (toggle(properties, 'w:strike') || toggle(properties, 'w:dstrike')) strike(xml, s)
  enter(xml, { ...s, run: properties ? runOf(properties, s) : s.run })
}
function strike(xml: Xml, s: State): void {
  const words = descendants(xml, 'w:t').map(textIn).join('').trim()
  if (words !== '') doubt(s.reading, 'struck', words)
}
function runOf(properties: Xml, s: State): Run {
  const style = s.reading.styles.get(val(child(properties, 'w:rStyle')))
  const language = val(child(properties, 'w:lang'))
  const underline = child(properties, 'w:u')
  return {
    bold: toggle(properties, 'w:b') ?? style.bold,
    italic: toggle(properties, 'w:i') ?? style.italic,
    language: language === undefined || /^de\b/i.test(language) ? undefined : language,
    value: style.value,
    ruled: underline !== undefined && val(underline) !== 'none',
    font: child(properties, 'w:rFonts')?.attributes['w:ascii'] ?? '',
  }
}
/** A page break before any word starts a page with the paragraph; any other is a line break. */
function readBreak(xml: Xml, s: State): void {
  if (xml.attributes['w:type'] === 'page' && s.out.length === 0 && s.fields.length === 0) s.found.breakBefore = true
  else emit([{ tag: 'line-break' }], s)
}
function readControl(xml: Xml, s: State): void {
  const [, label] = /^kg:offen:(.*)$/.exec(val(child(xml, 'w:sdtPr', 'w:tag')) ?? '') ?? []
  const content = child(xml, 'w:sdtContent')
  if (!content) return
  if (label === undefined) return asked(xml) ? emitText(`[… ${flat(collected(content, s))}]`, s) : enter(content, s)
  const words = flat(collected(content, s))
  const question = (val(child(xml, 'w:sdtPr', 'w:alias')) ?? '').replace(/^Offen \S+: /, '')
  const inside = words.startsWith(`[${label}: `) && words.endsWith(']') ? words.slice(label.length + 3, -1) : words
  emit([{ tag: 'open-point', label, text: inside, question, from: [] }], s)
}
/** A picture is remembered; the words of a text box are read. */
function readDrawing(xml: Xml, s: State): void {
  const [picture] = descendants(xml, 'a:blip')
  const [named] = descendants(xml, 'wp:docPr')
  if (picture) s.found.pictures.push({ relation: picture.attributes['r:embed'] ?? '', alt: named?.attributes['descr'] ?? '' })
  for (const box of descendants(xml, 'w:txbxContent')) enter(box, s)
}

// ---- fields
const KINDS: ReadonlyMap<string, Meaning> = new Map(Object.entries<Meaning>({
  begin: (xml, s) => void s.fields.push({ code: '', shown: false, sign: formSign(xml) ?? '', out: [], hidden: [] }),
  separate: (_, s) => {
    const field = s.fields.at(-1)
    if (field) field.shown = true
  },
  end: endField,
}))
function readFieldChar(xml: Xml, s: State): void {
  KINDS.get(xml.attributes['w:fldCharType'] ?? '')?.(xml, s)
}
function endField(_: Xml, s: State): void {
  const field = s.fields.pop()
  if (!field) return
  if (field.sign !== '' && isBlank(field.out)) emitText(field.sign, s)
  else emit(fieldResult(field.code, field.out), s)
}
const LINK = /^\s*(?:REF\s+"?([^\s"]+)|HYPERLINK\s+\\l\s+"([^"]+)")/i
function fieldResult(code: string, shown: Inlines): Inlines {
  const [, bookmark, place] = LINK.exec(code) ?? []
  const target = bookmark ?? place
  return target === undefined ? shown : asReference(target, shown)
}

// ---- notes and comments
function noteOf(key: string, s: State): Inlines {
  const xml = s.reading.notes.get(key)
  if (!xml || s.inNote) {
    doubt(s.reading, 'dangling', key)
    return []
  }
  const label = String(++s.reading.count.notes)
  return [{ tag: 'note', label, blocks: descendants(xml, 'w:p').map((p) => noteParagraph(p, s)) }]
}
function noteParagraph(xml: Xml, s: State): Paragraph<Reference, string> {
  const { inlines } = readRuns(xml, s.reading, true)
  const marked = descendants(xml, 'w:footnoteRef').length + descendants(xml, 'w:endnoteRef').length > 0
  return { tag: 'paragraph', children: joined(marked ? withoutGap(inlines) : inlines), place: placeOf(s.reading.count.paragraphs) }
}
/** Between the mark of a note and its words stands a tab or a space. */
function withoutGap([first, ...rest]: Inlines): Inlines {
  if (first === undefined || first === TAB) return rest
  return first.tag === 'text' ? [{ ...first, text: first.text.replace(/^ /, '') }, ...rest] : [first, ...rest]
}
export const placeOf = (line: number) => ({ file: '', line, column: 1, endLine: line, endColumn: 1 })

export function openComment(xml: Xml, reading: Reading): void {
  const id = xml.attributes['w:id'] ?? ''
  if (!reading.commented.has(id)) reading.commented.set(id, [])
  reading.open.add(id)
}
export const closeComment = (xml: Xml, reading: Reading): void => void reading.open.delete(xml.attributes['w:id'] ?? '')
