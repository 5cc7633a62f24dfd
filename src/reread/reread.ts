// A Word file → the tree it was made from. Carried by the file: frames, blocks, labels, words, notes, references with their targets, marks, open points, comments, look.
// Not carried, so filled neutrally: ids and reasons of clauses (each section has one clause of its own), data paths, terms (they are words in quotes), places in the YAML
// (a place is the number of the paragraph in the file). Invariant: never throws; of a foreign file every printed word is kept, as plain paragraphs if need be.
import type { Document, Look } from '../document/nodes.ts'
import { plainText } from '../document/walk.ts'
import { linesOf, readFlow } from './flow.ts'
import { framesOf } from './frames.ts'
import { flat } from './inlines.ts'
import { Numbering } from './numbering.ts'
import { openPackage, type Parts, type Relations, relationsOf, xmlPart } from './package.ts'
import { child, descendants, EMPTY, val, type Xml } from './xml.ts'
import { readParagraph } from './paragraphs.ts'
import { doubt, type Doubt, type Reading } from './reading.ts'
import { Styles } from './styles.ts'
import { withTargets } from './targets.ts'

export interface Comment {
  readonly author: string
  readonly text: string
  /** The words it is about. */
  readonly about: string
}
export interface Reread {
  readonly document: Document
  readonly comments: readonly Comment[]
  /** Texts of headers and footers, a tab between their columns. */
  readonly headers: readonly string[]
  readonly footers: readonly string[]
  readonly doubts: readonly Doubt[]
}

export function reread(bytes: Uint8Array, report: (doubt: Doubt) => void = () => undefined): Reread | undefined {
  const refuse = (kind: Doubt['kind'], what: string): undefined => void report({ kind, what, times: 1 })
  try {
    const parts = openPackage(bytes)
    if (!parts) return refuse('no-file', 'zip')
    const file = fileOf(parts)
    if (!file.body) return refuse('no-text', file.part)
    const done = readFile(file, file.body)
    for (const one of done.doubts) report(one)
    return done
  } catch (error) {
    return refuse('fault', String(error))
  }
}

// ---- the parts of the file
export interface File {
  readonly parts: Parts
  readonly part: string
  readonly body: Xml | undefined
  readonly relations: Relations
  /** The part of this type; absent or broken: empty. */
  readonly one: (type: string) => Xml
}
export function fileOf(parts: Parts): File {
  const named = [...relationsOf(parts, '').values()].find(({ kind }) => kind === 'officeDocument')?.part
  const part = named ?? 'word/document.xml'
  const relations = relationsOf(parts, part)
  const read = new Map<string, Xml>()
  const one = (type: string): Xml => {
    const known = read.get(type) ?? xmlPart(parts, [...relations.values()].find((relation) => relation.kind === type)?.part ?? `word/${type}.xml`)
    read.set(type, known)
    return known
  }
  return { parts, part, body: child(xmlPart(parts, part), 'w:document', 'w:body'), relations, one }
}

export function readingOf(file: File): Reading {
  const numbering = new Numbering(file.one('numbering'))
  const styles = new Styles(file.one('styles'), (counted) => numbering.level(counted)?.indent ?? {})
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => descendants(file.one(`${kind}s`), `w:${kind}`).map((note) => [`${kind} ${note.attributes['w:id']}`, note] as const))
  const reading: Reading = { styles, numbering, notes: new Map(notes), commented: new Map(), open: new Set(), count: { notes: 0, paragraphs: 0 }, doubts: new Map() }
  for (const type of ['styles', 'numbering']) if (file.one(type) === EMPTY) doubt(reading, 'no-part', type)
  return reading
}

function readFile(file: File, body: Xml): Reread {
  const reading = readingOf(file)
  const flow = withTargets(readFlow(body, reading))
  const frames = framesOf(flow, reading.styles.get('KgText').indent.left ?? 0)
  const [headers, footers] = [furniture('header', file, reading), furniture('footer', file, reading)]
  const core = child(file.parts.has('docProps/core.xml') ? xmlPart(file.parts, 'docProps/core.xml') : undefined, 'cp:coreProperties')
  const property = (name: string): string => (child(core, name)?.children ?? []).map(({ text }) => text).join('')
  const number = headers.map((text) => /\tAktenzeichen (.*)/.exec(text)?.[1]).find(Boolean)
  const sections = frames.body.flatMap((frame) => (frame.tag === 'section' && frame.counted ? [frame.label] : []))
  const document: Document = {
    language: 'de', title: frames.title, subtitle: frames.subtitle, shortTitle: property('dc:subject'), fileNumber: number ?? null, date: property('dcterms:created').slice(0, 10),
    stand: footers[0]?.split('\t')[1] ?? '', draft: property('cp:contentStatus') === 'Entwurf', look: lookOf(file, sections),
    logos: frames.pictures.map(({ relation, alt }) => ({ file: file.relations.get(relation)?.part ?? relation, alt })), body: frames.body,
  }
  return { document, comments: commentsOf(file, reading), headers, footers, doubts: [...reading.doubts.values()] }
}

// ---- beside the text
function furniture(type: string, file: File, reading: Reading): readonly string[] {
  const parts = [...file.relations.values()].filter((relation) => relation.kind === type)
  // numbers and doubts of the text are not touched
  const apart: Reading = { ...reading, count: { ...reading.count }, doubts: new Map() }
  return parts.map(({ part }) => descendants(xmlPart(file.parts, part ?? ''), 'w:p').map((p) => plainText(readParagraph(p, apart).inlines)).join('\n'))
}

function commentsOf(file: File, reading: Reading): readonly Comment[] {
  const found = descendants(file.one('comments'), 'w:comment')
  const apart: Reading = { ...reading, count: { ...reading.count }, doubts: new Map() }
  return found.map((xml) => {
    const id = xml.attributes['w:id'] ?? ''
    const about = reading.commented.get(id)
    if (!about) doubt(reading, 'dangling', `comment ${id}`)
    const lines = readFlow(xml, apart).nodes.flatMap(linesOf)
    return { author: xml.attributes['w:author'] ?? '', text: lines.map(({ inlines }) => flat(inlines)).join('\n'), about: (about ?? []).join('') }
  })
}

function lookOf(file: File, labels: readonly string[]): Look {
  const defaults = child(file.one('styles'), 'w:styles', 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
  const serif = child(defaults, 'w:rFonts')?.attributes['w:ascii'] === 'Times New Roman'
  const large = Number(val(child(defaults, 'w:sz'))) > (serif ? 24 : 22)
  const counted = labels.some((label) => label.startsWith('§')) || labels.length === 0
  return { numbering: counted ? 'paragraf' : 'dezimal', typeface: serif ? 'serif' : 'sans', alignment: 'blocksatz', size: large ? 'gross' : 'normal', contents: 'auto', lineNumbers: false }
}
