// The body of a Word file → lines and grids in reading order. Containers are entered.
import { type Elements, enterBy, type Handler } from './elements.ts'
import { type Line, readParagraph } from './paragraphs.ts'
import { doubt, type Reading } from './reading.ts'
import { closeComment, openComment } from './runs.ts'
import { toggle, whole } from './values.ts'
import { child, descendants, type Xml, val } from './xml.ts'

export interface GridCell {
  readonly lines: readonly Line[]
  readonly span: number
  /** Goes on from the cell above. */
  readonly merged: boolean
}
export interface Grid {
  readonly tag: 'grid'
  readonly left: number
  readonly rows: readonly { readonly header: boolean; readonly cells: readonly GridCell[] }[]
  readonly number: number
}
export type Node = Line | Grid
export interface Flow {
  readonly nodes: readonly Node[]
  /** Nodes that stand on turned pages. */
  readonly turned: ReadonlySet<Node>
}
interface State {
  readonly reading: Reading
  readonly nodes: Node[]
  readonly turned: Set<Node>
  /** Bookmarks between paragraphs belong to the next one. */
  readonly bookmarks: string[]
  /** First node of the part of the file that is read. */
  start: number
}

export function readFlow(body: Xml, reading: Reading): Flow {
  const s: State = { reading, nodes: [], turned: new Set(), bookmarks: [], start: 0 }
  enter(body, s)
  return s
}
const HANDLERS = Object.entries<Handler<State>>({
  'w:p': (xml, s) => putParagraph(xml, s),
  // outside any paragraph it still has words
  'w:r': (xml, s) => {
    doubt(s.reading, 'unknown-element', xml.name)
    putParagraph({ ...xml, name: 'w:p', children: [xml] }, s)
  },
  'w:tbl': (xml, s) => void s.nodes.push(gridOf(xml, s)),
  'w:sectPr': endPart,
  'w:sdt': (xml, s) => {
    const before = s.nodes.length
    enter(xml, s)
    if (val(child(xml, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')) === 'Table of Contents') s.nodes.splice(before, Infinity, ...s.nodes.slice(before).map(asContents))
  },
  'w:bookmarkStart': (xml, s) => void s.bookmarks.push(xml.attributes['w:name'] ?? ''),
  'w:commentRangeStart': (xml, s) => openComment(xml, s.reading),
  'w:commentRangeEnd': (xml, s) => closeComment(xml, s.reading),
  'mc:AlternateContent': (xml, s) => enter(child(xml, 'mc:Choice') ?? child(xml, 'mc:Fallback') ?? xml, s),
  'w:del': (_, s) => doubt(s.reading, 'left-out', 'w:del'),
  'w:moveFrom': (_, s) => doubt(s.reading, 'left-out', 'w:moveFrom'),
})
const ELEMENTS: Elements<State> = {
  handlers: new Map(HANDLERS),
  containers: new Set(['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']),
  quiet: new Set(['#text', 'w:sdtPr', 'w:sdtEndPr', 'w:bookmarkEnd', 'w:proofErr', 'w:permStart', 'w:permEnd', 'w:tblPr', 'w:tblGrid', 'w:tblPrEx', 'w:trPr', 'w:tcPr', 'w:customXmlPr']),
}
const enter: Handler<State> = (xml, s) => enterBy(ELEMENTS, xml, s)

/** Lines of a control that Word fills with the contents, whatever their style. */
const asContents = (node: Node): Node => (node.tag === 'line' && node.role !== 'contents-title' ? { ...node, role: 'contents' } : node)

function putParagraph(xml: Xml, s: State): void {
  const line = readParagraph(xml, s.reading)
  line.found.bookmarks.unshift(...s.bookmarks.splice(0))
  s.nodes.push(line)
  if (line.ends) endPart(line.ends, s)
}

function endPart(properties: Xml, s: State): void {
  const { attributes = {} } = child(properties, 'w:pgSz') ?? {}
  const turned = attributes['w:orient'] === 'landscape' || (whole(attributes['w:w'], 0, 99_999) ?? 0) > (whole(attributes['w:h'], 0, 99_999) ?? 99_999)
  if (turned) for (const node of s.nodes.slice(s.start)) s.turned.add(node)
  s.start = s.nodes.length
}

// ---- tables
function gridOf(xml: Xml, s: State): Grid {
  const number = s.reading.count.paragraphs + 1
  const rows = descendants(xml, 'w:tr').map((row) => ({ header: toggle(child(row, 'w:trPr'), 'w:tblHeader') === true, cells: descendants(row, 'w:tc').map((cell) => cellOf(cell, s)) }))
  return { tag: 'grid', left: whole(child(xml, 'w:tblPr', 'w:tblInd')?.attributes['w:w'], -30_000, 30_000) ?? 0, rows, number }
}
/** A table in a cell is read as its lines. */
function cellOf(xml: Xml, s: State): GridCell {
  const inner: State = { ...s, nodes: [], turned: new Set(), start: 0 }
  enter(xml, inner)
  const properties = child(xml, 'w:tcPr')
  const merge = child(properties, 'w:vMerge')
  return { lines: inner.nodes.flatMap(linesOf), span: whole(val(child(properties, 'w:gridSpan')), 1, 63) ?? 1, merged: merge !== undefined && val(merge) !== 'restart' }
}
export const linesOf = (node: Node): readonly Line[] => (node.tag === 'line' ? [node] : node.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)))
