// Names of the files of a run. Invariant: they are given over all rows of the table, so that each part of a run gives the names of the whole.
import { faultsIn, malformedIn, namesFor, type Named, placeholdersIn } from '../../batch/names.ts'
import type { Table, TableRow } from '../../batch/table.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Crew } from './crew.ts'
import type { Plan } from './plan.ts'
import type { BatchSettings } from './settings.ts'
import type { Naming, RowTask } from './work.ts'

export function* tasksOf(rows: Iterable<TableRow>, taskOf: Plan['taskOf']): Generator<RowTask> {
  for (const row of rows) yield taskOf(row)
}

/** What a row knows without its columns. */
const FACTS: Readonly<Record<string, (naming: Naming | undefined) => string>> = {
  gemeinde: (naming) => naming?.municipality ?? '',
  typ: (naming) => naming?.typ ?? '',
  datum: (naming) => naming?.date ?? '',
  titel: (naming) => naming?.title ?? '',
}
const KEY = 'schluessel'

/** Before anything is judged: a wrong pattern is wrong for all rows. */
export function checkPattern({ rows }: Table, pattern: string): void {
  const malformed = malformedIn(pattern)
  if (malformed !== undefined) throw new UserError(`Im Namen „${pattern}“ ist „${malformed}“ kein Platzhalter. Ein Platzhalter ist eine Angabe in geschweiften Klammern, zum Beispiel {gemeinde}; vom Datum gibt es auch {datum:JJJJ}, {datum:JJJJ-MM} und {datum:JJJJ-MM-TT}.`)
  const known = new Set([...Object.keys(FACTS), KEY])
  for (const row of rows) {
    if (faultsIn(pattern, known).length === 0) return
    for (const name of row.text().keys()) known.add(name)
  }
  const [fault] = rows.length > 0 ? faultsIn(pattern, known) : []
  if (!fault) return
  const near = nearest(fault.placeholder, fault.known)
  throw new UserError(`Im Namen „${pattern}“ steht „{${fault.placeholder}}“; das gibt es nicht. ${near === undefined ? `Möglich: ${fault.known.map((one) => `{${one}}`).join(', ')}.` : `Meinten Sie „{${near}}“?`}`)
}

/** Key → name, for every row that the table gives, whoever makes it. */
export async function allNames({ table, rows, taskOf }: Plan, own: ReadonlyMap<string, Naming>, crew: Crew, { pattern, ascii }: BatchSettings): Promise<ReadonlyMap<string, string>> {
  const naming = new Map(own)
  const foreign = table.rows.filter(({ key }) => !rows.has(key))
  if (placeholdersIn(pattern).some((name) => name in FACTS)) {
    for await (const { task, answer } of crew.all('name', tasksOf(foreign, taskOf), () => false)) if (answer && !(answer instanceof Error)) naming.set(task.key, answer)
  }
  return namesFor(named(table.rows, naming), pattern, ascii)
}
/** The words of a row are dropped when it has its name. A column that is there for names alone wins over what the agreement says. */
function* named(rows: readonly TableRow[], naming: ReadonlyMap<string, Naming>): Generator<Named> {
  for (const row of rows) {
    const facts = Object.entries(FACTS).map(([name, fact]) => [name, fact(naming.get(row.key))] as const)
    const own = [...row.names()].flatMap(([header, text]) => (header.trim().toLowerCase() in FACTS && text !== '' ? [[header.trim().toLowerCase(), text] as const] : []))
    yield { key: row.key, words: new Map([...row.text(), ...facts, ...own, [KEY, row.key]]) }
  }
}
