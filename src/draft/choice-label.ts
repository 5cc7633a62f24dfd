// A chosen value as a comment names it: short, and as it would stand alone.
// Invariant: wording that has the case and the end of its sentence stands in quotes; what is too long to quote is only counted, because the text beside it prints it.
import { duration } from '../german/numbers.ts'
import type { Party } from '../schema/agreement.ts'
import type { Decl, DeclOf } from '../schema/declaration.ts'
import { shapeOf } from '../templates/shapes.ts'
import { printValue } from './print-value.ts'

/** As much as a line or two beside the page hold. */
const SHORT = 60

/** Undefined: nothing is chosen. `given`: in the agreement, not by the template. */
export function labelOf(value: unknown, decl: Decl, given: boolean, parties: readonly Party[]): string | undefined {
  if (value === undefined) return undefined
  if (decl.typ === 'text' || decl.typ === 'prosa') return wording(String(value), given)
  if (decl.typ === 'auswahl') return quoted(decl.werte[String(value)] ?? String(value))
  if (decl.typ === 'mehrfachauswahl') return several(value as readonly string[], decl)
  if (decl.typ === 'liste') return list(value as readonly unknown[], decl, given, parties)
  if (decl.typ === 'tabelle') return counted((value as readonly unknown[]).length, 'Tabelle mit einer Zeile', 'Tabelle mit', 'Zeilen')
  if (decl.typ === 'ja-nein') return value === true ? 'ja' : 'nein'
  if (decl.typ === 'zahl') return String(value)
  if (decl.typ === 'dauer') return duration(String(value), 'nom')
  if (decl.typ === 'partei') return parties.find((party) => party.id === value)?.name ?? String(value)
  return printValue(value, shapeOf(decl))
}

const quoted = (text: string): string => `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`
const wording = (text: string, given: boolean): string => (text.length <= SHORT ? quoted(text) : given ? 'eigener Text' : 'Text des Musters')
const counted = (n: number, one: string, before: string, many: string): string => (n === 1 ? one : `${before} ${n} ${many}`.trim())

function several(keys: readonly string[], { werte }: DeclOf<'mehrfachauswahl'>): string {
  const all = keys.map((key) => quoted(werte[key] ?? key)).join(', ')
  if (keys.length === 0) return 'nichts'
  if (all.length <= SHORT) return all
  const offered = Object.keys(werte).length
  return keys.length === offered ? `alle ${offered} Möglichkeiten` : `${keys.length} von ${offered} Möglichkeiten`
}
function list(items: readonly unknown[], decl: DeclOf<'liste'>, given: boolean, parties: readonly Party[]): string {
  const all = items.map((item) => labelOf(item, decl.von, given, parties)).join(', ')
  if (items.length === 0) return 'nichts'
  const long = all.length > SHORT || items.some((item) => String(item).length > SHORT)
  return long ? counted(items.length, 'ein Eintrag', '', 'Einträge') : all
}
