// Pipe tables: a head and at least one row, all rows of equal width.
import type { Table as MdTable } from 'mdast'
import type { Align, DraftBlock } from '../document/nodes.ts'
import { readInlines } from './read-inlines.ts'
import { placeOf, refuse, type Reader } from './reader.ts'

/** {Tabelle Kopfspalte: Titel} before a table. */
export interface TableSwitch {
  readonly title: string | null
  readonly headerColumn: boolean
}

export function readTable(node: MdTable, table: TableSwitch | undefined, verbatim: boolean, reader: Reader): readonly DraftBlock[] {
  const place = placeOf(node, reader)
  const width = node.children[0]?.children.length ?? 0
  if (node.children.length < 2) return refuse(reader, 'text/tabelle-leer', 'Diese Tabelle hat einen Kopf, aber keine Zeile.', place, 'Ergänzen Sie eine Zeile oder löschen Sie die Tabelle.')
  const rows = node.children.map((row, r) => {
    if (row.children.length !== width) refuse(reader, 'text/tabelle-ungleich', `Diese Zeile hat ${row.children.length} statt ${width} Zellen.`, placeOf(row, reader), 'Setzen Sie in jeder Zeile gleich viele senkrechte Striche.')
    return row.children.map((cell, c) => ({
      children: readInlines(cell.children, verbatim, reader),
      align: (node.align?.[c] ?? 'left') as Align,
      header: r === 0 || (c === 0 && table?.headerColumn === true),
    }))
  })
  return [{ tag: 'table', title: table?.title ?? null, rows, place }]
}
