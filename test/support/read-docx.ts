// A reader of Word files that shares no code with the writer: text in reading order with the labels Word computes, notes apart.
// Word's counting: one counter per list definition and level, shared by all lists of the definition; a list with a number of its own to start with
// begins there at its first paragraph; a level starts again after a higher one; a level passed over counts as begun.
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'

interface Xml {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Xml[]
  readonly text: string
}
type Raw = Readonly<Record<string, unknown>>
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, parseTagValue: false, parseAttributeValue: false, processEntities: true })

function toXml(raw: Raw): Xml {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? ''
  const attributes = (raw[':@'] ?? {}) as Readonly<Record<string, string>>
  if (name === '#text') return { name, attributes, children: [], text: String(raw[name]) }
  return { name, attributes, children: (raw[name] as readonly Raw[]).map(toXml), text: '' }
}
const parse = (text: string): Xml => ({ name: '', attributes: {}, children: (parser.parse(text) as readonly Raw[]).map(toXml), text: '' })
const child = (xml: Xml | undefined, ...path: readonly string[]): Xml | undefined => path.reduce<Xml | undefined>((at, name) => at?.children.find((c) => c.name === name), xml)
const val = (xml: Xml | undefined): string | undefined => xml?.attributes['w:val']
const all = (xml: Xml | undefined, name: string): readonly Xml[] => (xml ? xml.children.flatMap((c) => (c.name === name ? [c] : all(c, name))) : [])

export interface ReadParagraph {
  readonly style: string
  /** As Word computes it; '' without number. */
  readonly label: string
  readonly text: string
}
export interface ReadDocx {
  readonly paragraphs: readonly ReadParagraph[]
  /** "1 Text of the note", in the order of the marks. */
  readonly notes: readonly string[]
  /** Everything, for comparing words: paragraphs with labels, then notes. */
  readonly text: string
  readonly parts: ReadonlyMap<string, string>
}

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
}
interface Lists {
  /** First number of level 0 by list, for lists that have one of their own. */
  readonly starts: ReadonlyMap<string, number>
  readonly begun: Set<string>
  readonly definitionOf: ReadonlyMap<string, string>
  readonly levels: ReadonlyMap<string, readonly Level[]>
  readonly counters: Map<string, number[]>
}
function listsOf(numbering: Xml): Lists {
  const root = child(numbering, 'w:numbering')
  const levels = all(root, 'w:abstractNum').map((definition): [string, readonly Level[]] => [
    definition.attributes['w:abstractNumId'] ?? '',
    all(definition, 'w:lvl').map((level) => ({ start: Number(val(child(level, 'w:start'))), format: val(child(level, 'w:numFmt')) ?? '', text: val(child(level, 'w:lvlText')) ?? '' })),
  ])
  const definitionOf = all(root, 'w:num').map((num): [string, string] => [num.attributes['w:numId'] ?? '', val(child(num, 'w:abstractNumId')) ?? ''])
  const starts = all(root, 'w:num').flatMap((num): [string, number][] => {
    const start = val(child(num, 'w:lvlOverride', 'w:startOverride'))
    return start === undefined ? [] : [[num.attributes['w:numId'] ?? '', Number(start)]]
  })
  return { starts: new Map(starts), begun: new Set(), definitionOf: new Map(definitionOf), levels: new Map(levels), counters: new Map() }
}

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  lowerLetter: (n) => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26)),
}
function labelFor(numId: string, level: number, lists: Lists): string {
  const definition = lists.definitionOf.get(numId) ?? ''
  const levels = lists.levels.get(definition) ?? []
  const counters = lists.counters.get(definition) ?? []
  const start = lists.starts.get(numId)
  if (level === 0 && start !== undefined && !lists.begun.has(numId)) counters[0] = start - 1
  lists.begun.add(numId)
  for (let above = 0; above < level; above++) counters[above] ??= levels[above]?.start ?? 1
  counters[level] = (counters[level] ?? (levels[level]?.start ?? 1) - 1) + 1
  counters.length = level + 1
  lists.counters.set(definition, counters)
  return (levels[level]?.text ?? '').replace(/%(\d)/g, (_, n: string) => (FORMATS[levels[Number(n) - 1]?.format ?? ''] ?? String)(counters[Number(n) - 1] ?? 0))
}

interface Numbered {
  readonly id: string
  readonly level: number
}
const numPr = (properties: Xml | undefined): Numbered | undefined => {
  const found = child(properties, 'w:numPr')
  return found && { id: val(child(found, 'w:numId')) ?? '0', level: Number(val(child(found, 'w:ilvl')) ?? 0) }
}
function numberedBy(style: string, styles: ReadonlyMap<string, Xml>): Numbered | undefined {
  const xml = styles.get(style)
  return xml && (numPr(child(xml, 'w:pPr')) ?? numberedBy(val(child(xml, 'w:basedOn')) ?? '', styles))
}

interface Reading {
  readonly styles: ReadonlyMap<string, Xml>
  readonly lists: Lists
  readonly noteIds: string[]
}
const isBox = (run: Xml): boolean => child(run, 'w:rPr', 'w:rFonts')?.attributes['w:ascii'] === 'MS Gothic'
/** Text of runs in order; boxes to tick are no words. */
function textOf(xml: Xml, reading: Reading): string {
  if (xml.name === 'w:r' && isBox(xml)) return ''
  if (xml.name === 'w:t') return xml.children.map((c) => c.text).join('')
  if (xml.name === 'w:br' || xml.name === 'w:tab') return ' '
  if (xml.name === 'w:noBreakHyphen') return '-'
  if (xml.name === 'w:softHyphen') return '\u00ad'
  if (xml.name === 'w:instrText') return ''
  if (xml.name === 'w:pPr' || xml.name === 'w:rPr') return ''
  if (xml.name !== 'w:footnoteReference') return xml.children.map((c) => textOf(c, reading)).join('')
  reading.noteIds.push(xml.attributes['w:id'] ?? '')
  return String(reading.noteIds.length)
}
function paragraphOf(xml: Xml, reading: Reading): ReadParagraph {
  const properties = child(xml, 'w:pPr')
  const style = val(child(properties, 'w:pStyle')) ?? 'Normal'
  const numbered = numPr(properties) ?? numberedBy(style, reading.styles)
  const label = numbered && numbered.id !== '0' ? labelFor(numbered.id, numbered.level, reading.lists) : ''
  return { style, label, text: textOf(xml, reading) }
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(part) : '']))
  const xml = (name: string): Xml => parse(parts.get(name) ?? '')
  const styles = new Map(all(xml('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const reading: Reading = { styles, lists: listsOf(xml('word/numbering.xml')), noteIds: [] }
  const paragraphs = all(xml('word/document.xml'), 'w:p').map((p) => paragraphOf(p, reading))
  const footnotes = new Map(all(xml('word/footnotes.xml'), 'w:footnote').map((note) => [note.attributes['w:id'] ?? '', note]))
  const notes = reading.noteIds.map((id, i) => `${i + 1} ${all(footnotes.get(id), 'w:p').map((p) => textOf(p, reading)).join(' ')}`)
  const lines = paragraphs.map((p) => `${p.label} ${p.text}`)
  return { paragraphs, notes, text: [...lines, ...notes].join('\n'), parts }
}
