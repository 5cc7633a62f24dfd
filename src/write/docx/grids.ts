// The flow → objects of the docx library. Grids are tables of fixed layout with widths in twips on table and cells, because other programs than Word need both.
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild, type ITableBordersOptions, type ITableCellOptions } from 'docx'
import { paragraphOf, rulesApart, sliver, type Flow, type Grid } from './flow.ts'
import { COLOUR, mm } from './measures.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const BARE: ITableBordersOptions = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color })
const RULED: ITableBordersOptions = { ...BARE, top: rule(8, COLOUR.text), bottom: rule(8, COLOUR.text), insideHorizontal: rule(4, COLOUR.hair) }
const LOOKS = {
  ruled: { borders: RULED, margins: { left: mm(2), right: mm(2), top: mm(1.3), bottom: mm(1.3) } },
  bare: { borders: BARE, margins: { left: 0, right: 0, top: 0, bottom: 0 } },
} as const

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)
/** A row of one cell stands over all columns. */
function cellOf(row: Grid['rows'][number], c: number, grid: Grid, head: boolean): TableCell {
  const over = row.length === 1 && grid.widths.length > 1
  const options: ITableCellOptions = {
    width: { size: over ? total(grid.widths) : (grid.widths[c] ?? 0), type: WidthType.DXA },
    children: rulesApart(row[c] ?? []).map(paragraphOf),
    ...(over ? { columnSpan: grid.widths.length } : {}),
    ...(head && grid.look === 'ruled' ? { borders: { bottom: rule(6, COLOUR.text) } } : {}),
  }
  return new TableCell(options)
}

/** The first row of a ruled grid is repeated on every page; no row is split. */
function gridTable(grid: Grid): Table {
  const { borders, margins } = LOOKS[grid.look]
  const rows = grid.rows.map(
    (row, i) => new TableRow({ cantSplit: true, tableHeader: grid.look === 'ruled' && i === 0, children: row.map((_, c) => cellOf(row, c, grid, i === 0)) }),
  )
  return new Table({
    width: { size: total(grid.widths), type: WidthType.DXA },
    columnWidths: grid.widths,
    layout: TableLayoutType.FIXED,
    indent: { size: grid.left, type: WidthType.DXA },
    tableLook: { firstRow: grid.look === 'ruled', noHBand: true, noVBand: true },
    borders,
    margins,
    rows,
  })
}

/** Library objects in order. Grids that touch would become one table in Word, and a section may not end in one. */
export function fileChildren(flow: readonly Flow[]): readonly FileChild[] {
  const nodes = rulesApart(flow)
  return nodes.flatMap((node, i): readonly FileChild[] => {
    if (node.tag === 'para') return [paragraphOf(node)]
    const table = gridTable(node)
    return nodes[i + 1]?.tag === 'para' ? [table] : [table, paragraphOf(sliver({ keepNext: i < nodes.length - 1 }))]
  })
}
