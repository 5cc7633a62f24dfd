// The flow → WordprocessingML. Grids are tables of fixed layout with widths in twips on table and cells, because other programs than Word need both.
import { rulesApart, sliver, type Flow, type Grid, type Para } from './flow.ts'
import { COLOUR, mm } from './measures.ts'
import { escape, paragraphProperties, wordsIn, type Xml } from './xml.ts'

/** `last`: what stands at the end of the paragraph's properties, as the end of a section does. */
export const paragraphXml = ({ style, options, children }: Para, last: Xml = ''): Xml => `<w:p>${paragraphProperties(style, options, last)}${children.join('')}</w:p>`

const rule = (side: string, size: number, color: string): Xml => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
const none = (side: string): Xml => `<w:${side} w:val="nil"/>`
const margins = (left: number, top: number): Xml =>
  `<w:tblCellMar>${([['top', top], ['left', left], ['bottom', top], ['right', left]] as const).map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`).join('')}</w:tblCellMar>`
const RULED = {
  borders: rule('top', 8, COLOUR.text) + none('left') + rule('bottom', 8, COLOUR.text) + none('right') + rule('insideH', 4, COLOUR.hair) + none('insideV'),
  look: '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
}
const LOOKS: Readonly<Record<Grid['look'], { borders: Xml; margins: Xml; look: Xml }>> = {
  ruled: { ...RULED, margins: margins(mm(2), mm(1.3)) },
  dense: { ...RULED, margins: margins(mm(2), mm(0.45)) },
  bare: {
    borders: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(none).join(''),
    margins: margins(0, 0),
    look: '<w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
  },
}
const HEAD_RULE = `<w:tcBorders>${rule('bottom', 6, COLOUR.text)}</w:tcBorders>`

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)
/** A row of one cell stands over all columns. */
function cellXml(row: Grid['rows'][number], c: number, grid: Grid, head: boolean, printed: string[]): Xml {
  const over = row.length === 1 && grid.widths.length > 1
  const width = over ? total(grid.widths) : (grid.widths[c] ?? 0)
  const span = over ? `<w:gridSpan w:val="${grid.widths.length}"/>` : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${head ? HEAD_RULE : ''}</w:tcPr>${rulesApart(row[c] ?? []).map((p) => told(p, '', printed)).join('')}</w:tc>`
}

/** The first row of a ruled grid is repeated on every page; no row is split. */
function gridXml(grid: Grid, printed: string[]): Xml {
  const { borders, margins: padding, look } = LOOKS[grid.look]
  const rows = grid.rows.map((row, i) => {
    const head = grid.look !== 'bare' && i === 0
    return `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${row.map((_, c) => cellXml(row, c, grid, head, printed)).join('')}</w:tr>`
  })
  const properties = [
    `<w:tblW w:w="${total(grid.widths)}" w:type="dxa"/>`, `<w:tblInd w:w="${grid.left}" w:type="dxa"/>`, `<w:tblBorders>${borders}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>', padding, look, `<w:tblCaption w:val="${escape(grid.alt)}"/>`,
  ]
  return `<w:tbl><w:tblPr>${properties.join('')}</w:tblPr><w:tblGrid>${grid.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/** A paragraph of the text; what it prints is put behind `printed`. */
function told(node: Para, last: Xml, printed: string[]): Xml {
  const xml = paragraphXml(node, last)
  if (node.children.length > 0 || node.label !== undefined) printed.push(node.label ?? '', wordsIn(xml))
  return xml
}

/** One section of the document, of which `printed` is told all words; `end`: its properties, which Word keeps in the last paragraph; null: the last section, whose properties stand behind the body. */
export function sectionXml(flow: readonly Flow[], end: Xml | null, printed: string[]): Xml {
  const nodes = rulesApart(flow).flatMap((node, i, all): readonly Flow[] => (node.tag === 'para' || all[i + 1]?.tag === 'para' ? [node] : [node, sliver({ keepNext: i < all.length - 1 })]))
  const closed = end !== null && nodes.at(-1)?.tag !== 'para' ? [...nodes, sliver({})] : nodes
  let xml = ''
  for (const [i, node] of closed.entries()) xml += node.tag === 'grid' ? gridXml(node, printed) : told(node, end !== null && i === closed.length - 1 ? end : '', printed)
  return xml
}
