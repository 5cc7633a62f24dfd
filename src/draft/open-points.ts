// Draft mode: the list of open points at the end, with the numbers that stand in the text.
import { sectionKey } from '../document/resolve.ts'
import type { Cell, DraftInline, OpenReference, Section, Table } from '../document/nodes.ts'
import type { OpenValue } from '../read/reading.ts'
import type { World } from './world.ts'

type DraftCell = Cell<OpenReference, null>

export function draftOpenPoints(world: World): readonly Section<OpenReference, null>[] {
  const open = world.openValues
  if (open.length === 0) return []
  const place = world.placeOf(['offen'], 'key')
  const table: Table<OpenReference, null> = { tag: 'table', title: null, rows: [HEAD, ...open.map(rowOf)], place }
  return [
    {
      tag: 'section', key: sectionKey('offene-punkte'), counted: false, label: null, title: [{ tag: 'text', text: 'Offene Punkte' }], place,
      clauses: [{ tag: 'clause', id: 'offene-punkte', origin: 'template', title: 'Offene Punkte', fulfils: [], basis: [], guidance: null, counting: 'nein', blocks: [table], place }],
    },
  ]
}

const cell = (header: boolean, ...children: DraftInline[]): DraftCell => ({ children, align: 'left', header })
const HEAD: readonly DraftCell[] = ['Frage', 'Vorschlag'].map((text) => cell(true, { tag: 'text', text }))
const rowOf = (open: OpenValue): readonly DraftCell[] => [
  cell(false, { tag: 'open-point', label: null, text: open.question, question: open.question, from: open.path }),
  cell(false, { tag: 'text', text: open.suggestion ?? '–' }),
]
