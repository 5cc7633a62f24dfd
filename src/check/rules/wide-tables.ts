// text/tabelle-breit, text/spalten-zu-viele: a table whose columns are narrower than their words is printed in pieces of words, at worst one letter a line.
// Widths are estimated in characters of the type of tables; a little too much is left to the hyphens.
import type { Draft, DraftBlock, DraftFrame, DraftInline } from '../../document/nodes.ts'
import { remembered } from '../remember.ts'
import type { Finding, DraftRule } from '../rule.ts'

type Table = Extract<DraftBlock, { tag: 'table' }>
interface Home {
  /** Characters that a line of a table holds, and how far words may go beyond. */
  readonly room: number
  /** Columns that hold at least one letter each between their paddings. */
  readonly most: number
  readonly hint: string
  readonly path: Finding['path']
}
const PORTRAIT = { room: 90, most: 20 }
const LANDSCAPE = { room: 140, most: 32 }
const TOLERANCE = 1.2
const PADDING = 2
const FEWER = 'Streichen Sie Spalten, oder verteilen Sie sie auf mehrere Tabellen.'
const TURN = 'Ergänzen Sie bei der Anlage „quer: true“, oder verteilen Sie die Spalten auf mehrere Tabellen.'
const MOVE = 'Verteilen Sie die Spalten auf mehrere Tabellen, oder setzen Sie die Tabelle in eine Anlage mit „quer: true“.'

export const wideTables: DraftRule = (draft: Draft) => draft.body.flatMap(framesTables).flatMap(([table, home]) => (table.rows[0] && (table.rows[0].length > home.most || isTooWide(table, home.room)) ? [findingOf(table, home)] : []))

function findingOf({ rows, place }: Table, { hint, path, most }: Home): Finding {
  const count = rows[0]?.length ?? 0
  if (count > most) return { code: 'text/spalten-zu-viele', message: `Die Tabelle hat ${count} Spalten; auf der Seite haben höchstens ${most} nebeneinander Platz.`, place, hint, path }
  return { code: 'text/tabelle-breit', message: `Die Tabelle hat ${rows[0]?.length ?? 0} Spalten; nebeneinander sind sie schmaler als ihre Wörter.`, place, hint, path }
}

function framesTables(frame: DraftFrame): readonly (readonly [Table, Home])[] {
  if (frame.tag === 'section')
    return frame.clauses.flatMap((clause) => {
      const path = [clause.origin === 'own-clause' ? 'zusatz' : 'klauseln', clause.id]
      return tablesIn(clause.blocks).map((table): [Table, Home] => [table, { ...PORTRAIT, hint: MOVE, path }])
    })
  if (frame.tag !== 'annex') return []
  const path = ['anlagen', frame.key.replace(/^anlage-/, '')]
  const home: Home = frame.landscape ? { ...LANDSCAPE, hint: FEWER, path } : { ...PORTRAIT, hint: TURN, path }
  return tablesIn(frame.blocks).map((table): [Table, Home] => [table, home])
}
const tablesIn = (blocks: readonly DraftBlock[]): readonly Table[] =>
  blocks.flatMap((block) => (block.tag === 'table' ? [block] : block.tag === 'list' ? block.items.flatMap((item) => tablesIn(item.blocks)) : []))

/** A single word may take half of the line; more is broken whatever the columns are. */
function isTooWide({ rows }: Table, room: number): boolean {
  const columns = (rows[0] ?? []).map((_, c) => rows.reduce((longest, row) => Math.max(longest, longestWord(row[c]?.children ?? [])), 0))
  return columns.reduce((sum, word) => sum + Math.min(word, room / 2) + PADDING, 0) > room * TOLERANCE
}
const longestIn = remembered((words) => Math.max(...words.split(/[\s/\u00ad-]+/u).map((word) => word.length)))
const longestWord = (nodes: readonly DraftInline[]): number => longestIn(wordsOf(nodes))
function wordsOf(nodes: readonly DraftInline[]): string {
  let words = ''
  for (const node of nodes) words += 'children' in node ? wordsOf(node.children) : 'text' in node ? node.text : ' '
  return words
}
