// The keys of rows: by them a row is known again when its values change. Invariant: no two rows of a table have the same; a row without a certain one is faulty.
import { createHash } from 'node:crypto'
import type { Code } from '../../diagnostics/catalogue.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { KEYS, plain } from './columns.ts'
import { GARBLED, isGarbled } from './decode.ts'
import { type Origin, originPlace, originPrefix } from './origin.ts'
import { type Draft, type FaultyRow, type Rows, type TableRow, tell } from './rows.ts'

const withoutPlace = ({ place: _, ...origin }: Origin): Origin => origin

/** The key of the row that a template shows. */
export const EXAMPLE = 'beispiel'
/** Drafts with their keys; a key that is missing or given twice is a fault of its row. `maySayNothing`: no column is a field, so each row is the common file under a name of its own. */
export function finished(drafts: readonly Draft[], report: Report, maySayNothing = false): Pick<Rows, 'rows' | 'faulty'> {
  const seen: Seen = { drafts: new Map(), again: new Map() }
  const keyed = drafts.map((draft) => (draft.faults > 0 || (!maySayNothing && saysNothing(draft, report)) ? undefined : keyOf(draft, seen, report)))
  const rows = drafts.flatMap((draft, i) => (draft.faults === 0 && keyed[i] !== undefined ? [rowOf(draft, keyed[i])] : []))
  const faulty = drafts.filter(({ faults }) => faults > 0)
  const givenTwice = twice(faulty.map((draft) => givenKey(draft).key))
  return { rows, faulty: faulty.map((draft) => faultyRow(draft, (key) => !seen.drafts.has(key) && !givenTwice.has(key))) }
}
/** Keys that are taken, and of rows that are alike, how many there are. */
interface Seen {
  readonly drafts: Map<string, Draft>
  readonly again: Map<string, number>
}
/** It would become the agreement of the common file, with the parties of that one. */
function saysNothing(draft: Draft, report: Report): boolean {
  if (draft.given().length > 0) return false
  const what = { Datei: 'Diese Datei', Dokument: 'Dieses Dokument', Zeile: 'Diese Zeile' }[draft.origin.unit ?? 'Zeile']
  fault(draft, () => tell(draft, { code: 'tabelle/leer', message: `${originPrefix(draft.origin)}${what} gibt nichts an, was von der gemeinsamen Datei abweicht; daraus entsteht keine Vereinbarung.`, place: originPlace(draft.origin), hint: 'Tragen Sie ein, was diese Vereinbarung von den anderen unterscheidet, oder löschen Sie, was hier steht. Soll sie der gemeinsamen Datei gleichen, so wiederholen Sie einen Wert daraus.' }, report))
  return true
}
const twice = (keys: readonly (string | undefined)[]): ReadonlySet<string | undefined> => {
  const seen = new Set<string | undefined>()
  return new Set(keys.filter((key) => seen.size === seen.add(key).size))
}
function faultyRow(draft: Draft, isFree: (key: string) => boolean): FaultyRow {
  const { origin, faults, told, isSlipped } = draft
  const { key: given } = givenKey(draft)
  const key = given !== undefined && given !== '' && !isSlipped && isFree(given) ? given : undefined
  const id = key ?? (origin.unit === 'Datei' ? origin.file : `${origin.unit ?? 'Zeile'} ${origin.row}`)
  return { origin: withoutPlace(origin), count: faults, key, id, told, content: contentKey(draft) }
}
/** `key` undefined: there is no column for it. */
function givenKey(draft: Draft): { readonly column?: string; readonly key: string | undefined } {
  const names = draft.names()
  const column = KEYS.flatMap((name) => [...names.keys()].filter((header) => plain(header) === name))[0]
  return column === undefined ? { key: undefined } : { column, key: names.get(column)?.normalize('NFC') ?? '' }
}
function keyOf(draft: Draft, seen: Seen, report: Report): string | undefined {
  const { column, key: given } = givenKey(draft)
  const say = (code: Code, message: string, hint: string): void => tell(draft, { code, message: originPrefix({ ...draft.origin, ...(column !== undefined && { header: column }) }) + message, place: originPlace(draft.origin), hint }, report)
  if (given === '') return fault(draft, () => say('tabelle/schluessel', 'Der Schlüssel der Zeile fehlt.', 'Schreiben Sie einen Namen hinein, den keine andere Zeile hat, oder löschen Sie die Spalte.'))
  if (given !== undefined && isGarbled(given)) return fault(draft, () => say(GARBLED.code, GARBLED.message, GARBLED.hint))
  if (given === EXAMPLE) say('tabelle/beispielzeile', 'Das ist noch die Beispielzeile der Vorlage.', 'Überschreiben Sie die Zeile samt Schlüssel, oder löschen Sie sie.')
  const key = given ?? contentKey(draft)
  const other = seen.drafts.get(key)
  if (!other) return kept(key, draft, seen)
  const where = other.origin.unit === 'Datei' ? other.origin.file : `${other.origin.unit ?? 'Zeile'} ${other.origin.row}`
  if (given !== undefined) return fault(draft, () => say('tabelle/schluessel', `Den Schlüssel „${key}“ hat schon ${where}.`, 'Geben Sie jeder Zeile einen eigenen Schlüssel.'))
  say('tabelle/gleiche-zeilen', `Die Zeile gleicht ${where} in allen Werten.`, 'Löschen Sie eine der beiden, wenn dieselbe Vereinbarung nicht zweimal entstehen soll.')
  let n = (seen.again.get(key) ?? 1) + 1
  while (seen.drafts.has(`${key}-${n}`)) n++ // a document may have such a key of its own
  seen.again.set(key, n)
  return kept(`${key}-${n}`, draft, seen)
}
function kept(key: string, draft: Draft, seen: Seen): string {
  seen.drafts.set(key, draft)
  return key
}
function fault(draft: Draft, say: () => void): undefined {
  draft.faults++
  say()
}

/** The same for the same values, wherever the row and its columns stand. */
function contentKey({ values, given, names }: Draft): string {
  const shown = given().map(({ name, text }) => [name, text])
  const laid = shown.length > 0 ? shown : values.map(({ path, value }) => [path.join('.'), JSON.stringify(value) ?? ''])
  const named = [...names()].filter(([header]) => !/^[#_]/.test(header)).map(([header, text]) => [`:${plain(header)}`, text])
  const parts = [...laid, ...named].filter(([, text]) => text !== '').map((part) => JSON.stringify(part)).sort()
  return `zeile-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)}`
}

function rowOf({ origin, values, told, given, names }: Draft, key: string): TableRow {
  return {
    key,
    origin: withoutPlace(origin),
    values,
    told,
    text: () => new Map([...given().flatMap(({ name, text, header }): [string, string][] => [[name, text], [header, text]]), ...names()]),
    names,
    origins: () => {
      const fields = given().toSorted((a, b) => b.path.length - a.path.length)
      return (path) => fields.find((one) => one.path.every((step, i) => path[i] === step))?.origin
    },
  }
}
